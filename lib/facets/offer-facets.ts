import type { ListedRecord, ListedRecords, ListKind, Term, Terms } from '../lists/list-kind'
import { labelKey } from '../search/thesaurus'
import type { SearchIndex } from '../search/open-index'
import type { SearchResult } from '../search/search'
import { stopWords } from '../search/stop-words'
import { wordKey, wordPattern } from '../text/words'
import { type Query, withChoice, withSearch } from '../url/query'
import { countRecords } from './select'

/** A filter that says what the visitor typed: "School als leefomgeving". `total`: what the list then holds. */
export type Offer = { param: string; facet: string; label: string; query: Query; total: number }

/** More than these would push the list away. */
const mostOffers = 3

/** The filters that carry the name of something that was typed, also by an equal word of the thesaurus. */
export function offerFacets<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  query: Query,
  index: SearchIndex,
  { meanings }: SearchResult,
): Offer[] {
  return meanings
    .flatMap(({ typed, keys }) =>
      kind.facets
        .filter(({ needsName }) => !needsName)
        .flatMap(({ param, label: facet, terms }) =>
          listed.terms[terms]!.filter(
            (term) => keys.includes(keyOf(term)) && !query.chosen[param]?.includes(term.id),
          ).map(({ id, label }) => {
            const rest = withSearch(query, without(query.q, typed))
            return { param, facet, label, query: withChoice(rest, param, [...(query.chosen[param] ?? []), id]) }
          }),
        ),
    )
    .slice(0, mostOffers)
    .map((offer) => ({ ...offer, total: countRecords(listed, kind, offer.query, index) }))
    .filter(({ total }) => total > 0)
}

/** Made once per term: every key press asks for all of them. */
const keysOfTerms = new WeakMap<Term, string>()

function keyOf(term: Term): string {
  const key = keysOfTerms.get(term) ?? labelKey(term.label)
  keysOfTerms.set(term, key)
  return key
}

/** What is left of the words when some are taken out, without the function words that led to them. */
function without(text: string, typed: string): string {
  const taken = typed.split(' ')
  const words = text.match(wordPattern) ?? []
  const keys = words.map(wordKey)
  const start = keys.findIndex((_, place) => taken.every((word, step) => keys[place + step] === word))
  const rest = words.filter((_, place) => start < 0 || place < start || place >= start + taken.length)
  while (isFunctionWord(rest.at(-1))) rest.pop()
  while (isFunctionWord(rest[0])) rest.shift()
  return rest.join(' ')
}

const isFunctionWord = (word: string | undefined) => word !== undefined && stopWords.has(wordKey(word))
