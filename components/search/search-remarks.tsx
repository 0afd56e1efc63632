import type { ListView } from '@/lib/facets/list-view'
import { joinAnd, joinOr, noneOf, type Noun } from '@/lib/format/words'
import type { ListedRecord } from '@/lib/lists/list-kind'

const quote = (word: string) => `“${word}”`

type Props = { view: Pick<ListView<ListedRecord>, 'corrections' | 'unknown'> & { query: { q: string } }; noun: Noun }

/** How the words were read, where that was not to the letter. */
export function SearchRemarks({ view: { corrections, unknown, query }, noun }: Props) {
  const isPartlyUnknown = unknown.length > 0 && query.q.trim().includes(' ')
  if (corrections.length === 0 && !isPartlyUnknown) return null
  return (
    <div className="mt-3 text-ui">
      {corrections.map(({ typed, readAs }) => (
        <p key={typed}>
          {quote(typed)} komt niet voor. Gezocht op {joinOr(readAs.slice(0, 4).map(quote))}.
        </p>
      ))}
      {isPartlyUnknown && (
        <p>
          {joinAnd(unknown.map(quote))} {unknown.length === 1 ? 'komt' : 'komen'} in {noneOf(noun)} voor.
        </p>
      )}
    </div>
  )
}
