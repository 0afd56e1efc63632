import { useEffect } from 'react'
import type { ListView } from '@/lib/facets/list-view'
import { describeFilters, describeQuery } from '@/lib/format/describe-query'
import { pageTitle } from '@/lib/format/page-title'
import type { ListedRecord, ListShape, Terms } from '@/lib/lists/list-kind'

type Props = { view: ListView<ListedRecord>; list: ListShape; terms: Terms }

/** What the list shows, in the page and in the tab. */
export function ListHeading({ view: { query, total }, list, terms }: Props) {
  const title = pageTitle(describeQuery(query, list, terms, total))
  useEffect(() => {
    document.title = title
  }, [title])
  return <h1 className="pt-4 pb-5 text-h1 print:pt-6">{describeFilters(query, list, terms, total)}</h1>
}
