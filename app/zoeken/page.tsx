import type { Metadata } from 'next'
import { EverythingFound } from '@/components/search/everything-found'
import { loadLists } from '@/lib/catalogue/load'
import { searchEverything } from '@/lib/facets/search-everything'
import { toSearchParams } from '@/lib/url/search-params'

type Props = PageProps<'/zoeken'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await foundBy(searchParams)
  return { title: q === '' ? 'Zoeken' : `Zoeken: ${q}` }
}

export default async function Page({ searchParams }: Props) {
  return <EverythingFound found={await foundBy(searchParams)} />
}

async function foundBy(searchParams: Props['searchParams']) {
  return searchEverything(loadLists().everything, toSearchParams(await searchParams).get('q') ?? '')
}
