import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ProgrammePage } from '@/components/programmes/programme-page'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'

type Props = PageProps<'/programmas/[id]'>

export const dynamicParams = false

export function generateStaticParams() {
  return loadCatalogue().programmes.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, summary } = await findProgramme(params)
  return { title: name, description: summary }
}

export default async function Page({ params }: Props) {
  const phases = loadLists().interventions.terms.lifePhases
  return <ProgrammePage programme={await findProgramme(params)} catalogue={loadCatalogue()} phases={phases} />
}

async function findProgramme(params: Props['params']) {
  const { id } = await params
  return loadCatalogue().programmes.find((programme) => programme.id === id) ?? notFound()
}
