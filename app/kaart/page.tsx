import type { Metadata } from 'next'
import { cache } from 'react'
import { GapMapPage } from '@/components/gap-map/gap-map-page'
import { forEngines } from '@/components/share/indexing'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { describeMap } from '@/lib/format/describe-map'
import { gapMap } from '@/lib/gap-map/gap-map'
import { mapAddress, parseMapQuery } from '@/lib/gap-map/map-query'
import { toSearchParams } from '@/lib/url/search-params'

type Props = PageProps<'/kaart'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const map = await mapFor(searchParams)
  const { rowKind, reportOnly } = map.query
  return {
    title: `Kaart per levensfase en ${rowKind.noun.one}${reportOnly ? ', alleen volgens het rapport' : ''}`,
    description: describeMap(map)[0],
    ...forEngines(mapAddress(map.query)),
  }
}

export default async function Page({ searchParams }: Props) {
  return <GapMapPage map={await mapFor(searchParams)} statuses={loadCatalogue().vocabularies.statuses} />
}

/** The title of a page and the page ask the same. */
const mapFor = cache(async (searchParams: Props['searchParams']) =>
  gapMap(loadCatalogue(), loadLists().interventions.records, parseMapQuery(toSearchParams(await searchParams))),
)
