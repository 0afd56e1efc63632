import type { Metadata } from 'next'
import { cache } from 'react'
import { EverythingFound } from '@/components/search/everything-found'
import { forEngines, notForEngines } from '@/components/share/indexing'
import { loadLists } from '@/lib/catalogue/load'
import { searchEverything } from '@/lib/facets/search-everything'
import { literalParam } from '@/lib/url/query'
import { toSearchParams } from '@/lib/url/search-params'

type Props = PageProps<'/zoeken'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await foundBy(searchParams)
  return q === '' ? { title: 'Zoeken', ...forEngines('/zoeken') } : { title: `Zoeken: ${q}`, ...notForEngines }
}

export default async function Page({ searchParams }: Props) {
  return <EverythingFound found={await foundBy(searchParams)} />
}

/** The title of a page and the page ask the same. */
const foundBy = cache(async (searchParams: Props['searchParams']) => {
  const params = toSearchParams(await searchParams)
  const { everything, index } = loadLists()
  return searchEverything(everything, index, params.get('q') ?? '', params.get(literalParam) === 'ja')
})
