import { useEffect } from 'react'
import type { Terms } from '@/lib/catalogue/listed-catalogue'
import type { ListView } from '@/lib/facets/list-view'
import { describeQuery } from '@/lib/format/describe-query'
import { pageTitle } from '@/lib/format/page-title'

/** What the list shows, in the page and in the tab. */
export function ListHeading({ view, terms }: { view: ListView; terms: Terms }) {
  const heading = describeQuery(view.query, terms, view.interventions.length)
  useEffect(() => {
    document.title = pageTitle(heading)
  }, [heading])
  return <h1 className="pt-6 pb-5 text-h1">{heading}</h1>
}
