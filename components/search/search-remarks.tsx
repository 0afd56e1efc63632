import { type ReactNode } from 'react'
import type { ListView } from '@/lib/facets/list-view'
import { joinAnd, joinOr, noneOf, type Noun } from '@/lib/format/words'
import type { ListedRecord } from '@/lib/lists/list-kind'
import { asksAboutSuicide } from '@/lib/search/asks-about-suicide'
import { Helpline } from '../layout/helpline'

const quote = (word: string) => `“${word}”`

/** More words would be a list of their own. */
const mostWords = 8

type Props = {
  reading: ListView<ListedRecord>['reading']
  query: { q: string; literal: boolean }
  noun: Noun
  /** A link to the same search, to the letter or not. */
  renderLink: (literal: boolean, words: string) => ReactNode
}

/** How the words were read, where that was not to the letter, and the way back. */
export function SearchRemarks({ reading, query, noun, renderLink }: Props) {
  const { corrections, alsoSearched, unknown } = reading
  const isPartlyUnknown = unknown.length > 0 && query.q.includes(' ')
  const needsHelpline = asksAboutSuicide(query.q, reading)
  const isReadOtherwise = corrections.length > 0 || alsoSearched.length > 0
  if (!isReadOtherwise && !isPartlyUnknown && !query.literal && !needsHelpline) return null
  const rest = alsoSearched.length - mostWords
  return (
    <div className="mt-3 grid max-w-2xl gap-1 text-ui">
      {needsHelpline && (
        <p className="mb-1 border-l-[3px] border-ochre pl-3">
          <Helpline />
        </p>
      )}
      {corrections.map(({ typed, readAs }) => (
        <p key={typed}>
          {quote(typed)} komt niet voor. Dit zijn de resultaten voor <b>{joinOr(readAs.slice(0, 4).map(quote))}</b>.
        </p>
      ))}
      {alsoSearched.length > 0 && (
        <p className="text-ink-soft">
          Ook gezocht op: {alsoSearched.slice(0, mostWords).join(', ')}
          {rest > 0 && ` en nog ${rest} ${rest === 1 ? 'woord' : 'woorden'}`}.
        </p>
      )}
      {isReadOtherwise && <p>{renderLink(true, `Zoek alleen op ${quote(query.q)}`)}</p>}
      {query.literal && (
        <p>
          Er is alleen op {quote(query.q)} gezocht.{' '}
          {renderLink(false, 'Zoek ook op woorden die hetzelfde betekenen of er bijna zo uitzien')}
        </p>
      )}
      {isPartlyUnknown && (
        <p>
          {joinAnd(unknown.map(quote))} {unknown.length === 1 ? 'komt' : 'komen'} in {noneOf(noun)} voor.
        </p>
      )}
    </div>
  )
}
