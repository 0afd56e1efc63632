import { appliedFilters } from '@/lib/facets/applied-filters'
import type { ListShape, Terms } from '@/lib/lists/list-kind'
import { emptyQuery, type Query } from '@/lib/url/query'
import { QueryLink } from './query-link'

type Props = { query: Query; list: ListShape; terms: Terms; onRemove: (query: Query) => void }

/** The filters that are on, as chips that take themselves away. */
export function AppliedFilters({ query, list, terms, onRemove }: Props) {
  const filters = appliedFilters(query, list, terms)
  if (filters.length === 0) return null
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
      <h3 className="font-sans text-ui font-normal text-ink-soft">Gekozen</h3>
      <ul className="contents">
        {filters.map(({ key, label, without }) => (
          <li key={key} className="max-w-full">
            <QueryLink query={without} list={list} onFollow={onRemove} className="chip">
              <span className="sr-only">Verwijder: </span>
              <span className="min-w-0 break-words">{label}</span>
              <span aria-hidden="true" className="cross print:hidden" />
            </QueryLink>
          </li>
        ))}
      </ul>
      <QueryLink query={emptyQuery} list={list} onFollow={onRemove} className="py-1 text-ui print:hidden">
        Wis alles
      </QueryLink>
    </div>
  )
}
