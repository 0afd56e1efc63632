import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LifePhasePage } from '@/components/life-phases/life-phase-page'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'

type Props = PageProps<'/levensfasen/[id]'>

export const dynamicParams = false

export function generateStaticParams() {
  return loadCatalogue().vocabularies['life-phases'].map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { label, ageLabel, introduction } = await findPhase(params)
  return { title: `${label} (${ageLabel})`, description: introduction }
}

export default async function Page({ params }: Props) {
  const glyphPhases = loadLists().interventions.terms.lifePhases
  return <LifePhasePage phase={await findPhase(params)} catalogue={loadCatalogue()} glyphPhases={glyphPhases} />
}

async function findPhase(params: Props['params']) {
  const { id } = await params
  return loadCatalogue().vocabularies['life-phases'].find((phase) => phase.id === id) ?? notFound()
}
