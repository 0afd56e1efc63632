import Link from 'next/link'
import { Fragment } from 'react'
import type { ListView } from '@/lib/facets/list-view'
import { countOf, noneOf, opening } from '@/lib/format/words'
import type { ListedRecord, ListShape } from '@/lib/lists/list-kind'
import { emptyQuery, type Query, withSearch } from '@/lib/url/query'
import { everythingAddress } from '@/lib/url/addresses'
import { QueryLink } from './query-link'

type Props = {
  view: ListView<ListedRecord>
  list: ListShape
  /** What it means, and does not mean, that something is not in this list. */
  limits: string
  onChoose: (query: Query) => void
}

const results = { one: 'resultaat', many: 'resultaten' }

/** An empty list says which choice empties it, and leads out. */
export function NoResults({ view, list, limits, onChoose }: Props) {
  const { drops, query, elsewhere } = view
  const causes = drops.filter(({ total }) => total > 0)
  const isOnly = drops.length === 1
  return (
    <div className="mt-5 max-w-2xl border-t border-rule pt-5">
      <p className="text-lead">
        {isOnly
          ? `${elsewhere > 0 ? opening(noneOf(list.noun)) : 'Niets in deze catalogus'} past bij ${query.q === '' ? 'deze keuze' : `“${query.q}”`}.`
          : `${opening(noneOf(list.noun))} past bij al deze keuzes samen.`}
      </p>
      {elsewhere > 0 && (
        <p className="mt-3">
          In de rest van de catalogus:{' '}
          <Link href={everythingAddress(query.q, query.literal)}>
            {countOf(results, elsewhere)} voor “{query.q}”
          </Link>
        </p>
      )}
      {view.instead.length > 0 && (
        <p className="mt-3">
          Bedoelt u:{' '}
          {view.instead.map((words, place) => (
            <Fragment key={words}>
              {place > 0 && ' · '}
              <QueryLink query={withSearch(query, words)} list={list} onFollow={onChoose}>
                {words}
              </QueryLink>
            </Fragment>
          ))}
        </p>
      )}
      <p className="mt-3">
        {causes.length === 1 && !isOnly && `Dat komt door het ${causes[0]!.label}. `}
        {causes.length === 0 && 'Ook met één keuze minder is er niets. '}
        {causes.length === 0 && (
          <QueryLink query={emptyQuery} list={list} onFollow={onChoose}>
            Begin opnieuw met alle {view.size}
          </QueryLink>
        )}
      </p>
      {causes.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {drops.map((drop) => (
            <li key={drop.label}>
              {drop.total > 0 ? (
                <QueryLink query={drop.query} list={list} onFollow={onChoose}>
                  Zonder {drop.label}
                </QueryLink>
              ) : (
                `Zonder ${drop.label}`
              )}
              : {countOf(list.noun, drop.total)}
            </li>
          ))}
        </ul>
      )}
      {query.q !== '' && (
        <p className="mt-4 text-ui text-ink-soft">
          Kijk of het woord goed geschreven is, of zoek met minder of andere woorden.
        </p>
      )}
      <p className="mt-2 text-ui text-ink-soft">{limits}</p>
    </div>
  )
}
