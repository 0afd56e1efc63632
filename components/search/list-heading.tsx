import { useEffect } from 'react'
import type { Terms } from '@/lib/catalogue/listed-catalogue'
import type { ListView } from '@/lib/facets/list-view'
import { describeFilters, describeQuery } from '@/lib/format/describe-query'
import { pageTitle } from '@/lib/format/page-title'

/** What the list shows, in the page and in the tab. */
export function ListHeading({ view: { query, interventions }, terms }: { view: ListView; terms: Terms }) {
  const title = pageTitle(describeQuery(query, terms, interventions.length))
  useEffect(() => {
    document.title = title
  }, [title])
  return <h1 className="pt-6 pb-5 text-h1">{describeFilters(query, terms, interventions.length)}</h1>
}
