import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SettingPage } from '@/components/settings/setting-page'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'

type Props = PageProps<'/leefomgevingen/[id]'>

export const dynamicParams = false

export function generateStaticParams() {
  return loadCatalogue().vocabularies.settings.map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { label, phrase } = await findSetting(params)
  return { title: label, description: `Interventies ${phrase}, per levensfase, met status, vorm en onderwerp.` }
}

export default async function Page({ params }: Props) {
  const phases = loadLists().interventions.terms.lifePhases
  return <SettingPage setting={await findSetting(params)} catalogue={loadCatalogue()} phases={phases} />
}

async function findSetting(params: Props['params']) {
  const { id } = await params
  return loadCatalogue().vocabularies.settings.find((setting) => setting.id === id) ?? notFound()
}
