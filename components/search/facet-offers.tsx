import type { Offer } from '@/lib/facets/offer-facets'
import { countOf, inSentence } from '@/lib/format/words'
import type { ListShape } from '@/lib/lists/list-kind'
import type { Query } from '@/lib/url/query'
import { QueryLink } from './query-link'

type Props = { offers: Offer[]; list: ListShape; onChoose: (query: Query) => void }

/** Filters that say what was typed: more exact than the words, because every record is classified. */
export function FacetOffers({ offers, list, onChoose }: Props) {
  if (offers.length === 0) return null
  return (
    <ul aria-label="Filters bij deze woorden" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-ui print:hidden">
      {offers.map(({ param, facet, label, query, total }) => (
        <li key={`${param} ${label}`}>
          <QueryLink query={query} list={list} onFollow={onChoose}>
            {label} als {inSentence(facet)}
          </QueryLink>{' '}
          <span className="text-ink-soft">{countOf(list.noun, total)}</span>
        </li>
      ))}
    </ul>
  )
}
