import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FactorPage } from '@/components/factors/factor-page'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'

type Props = PageProps<'/factoren/[id]'>

export const dynamicParams = false

export function generateStaticParams() {
  return loadCatalogue().vocabularies.factors.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { label, definition } = await findFactor(params)
  return { title: label, description: definition }
}

export default async function Page({ params }: Props) {
  const phases = loadLists().interventions.terms.lifePhases
  return <FactorPage factor={await findFactor(params)} catalogue={loadCatalogue()} phases={phases} />
}

async function findFactor(params: Props['params']) {
  const { id } = await params
  return loadCatalogue().vocabularies.factors.find((factor) => factor.id === id) ?? notFound()
}
