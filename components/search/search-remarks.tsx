import type { ListView } from '@/lib/facets/list-view'
import { joinAnd, joinOr } from '@/lib/format/words'

const quote = (word: string) => `“${word}”`

/** How the words were read, where that was not to the letter. */
export function SearchRemarks({ view: { corrections, unknown, query } }: { view: ListView }) {
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
          {joinAnd(unknown.map(quote))} {unknown.length === 1 ? 'komt' : 'komen'} in geen enkele interventie voor.
        </p>
      )}
    </div>
  )
}
