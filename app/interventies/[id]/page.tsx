import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { InterventionPage } from '@/components/records/intervention-page'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'

type Props = PageProps<'/interventies/[id]'>

// Every record is prerendered; next.config.ts sends other ids to a page that suggests names.
export const dynamicParams = false

export function generateStaticParams() {
  return loadCatalogue().interventions.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, summary } = await findIntervention(params)
  return { title: name, description: summary }
}

export default async function Page({ params }: Props) {
  const { lifePhases } = loadLists().interventions.terms
  return <InterventionPage record={await findIntervention(params)} catalogue={loadCatalogue()} phases={lifePhases} />
}

async function findIntervention(params: Props['params']) {
  const { id } = await params
  return loadCatalogue().interventions.find((record) => record.id === id) ?? notFound()
}
