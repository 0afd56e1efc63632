import { everyKind, type EveryKind } from '../lists/kinds'
import { wordsOf } from '../text/words'
import type { SearchIndex } from './open-index'
import { search } from './search'

/** A thing whose name answers what is being typed. */
export type Suggestion = { id: string; name: string }

export type SuggestionGroup = {
  kind: EveryKind
  label: string
  suggestions: Suggestion[]
  /** The words that were found, to mark in the names. */
  found: string[]
}

/** The kinds that people know by name; the others are sentences. */
const suggested: EveryKind[] = [
  'interventies',
  'onderwerpen',
  'leefomgevingen',
  'levensfasen',
  'factoren',
  'programmas',
]

/** More would not be read before the next letter is typed. */
const mostPerKind = 3
const mostInAll = 8
/** The first letters say nothing yet. */
const shortestText = 2

/** Names to choose from while someone is typing, by kind; the kind of the best one comes first. */
export function suggest(index: SearchIndex, text: string): SuggestionGroup[] {
  if (text.trim().length < shortestText) return []
  const result = search(index, text)
  if (result === null) return []
  const found = new Set(result.found)
  const answersByName = (names: string[]) => names.some((name) => wordsOf(name).some((word) => found.has(word)))
  const best = result.hits
    .best()
    .map(({ id }) => index.documents[index.numbers.get(id)!]!)
    .filter(({ id, names }) => result.named.has(id) || answersByName(names))

  const groups = new Map<EveryKind, Suggestion[]>()
  let count = 0
  for (const { id, names, ...document } of best) {
    const kind = document.kind as EveryKind
    const group = groups.get(kind) ?? []
    if (!suggested.includes(kind) || group.length === mostPerKind || count === mostInAll) continue
    groups.set(kind, [...group, { id, name: names[0]! }])
    count++
  }
  return [...groups].map(([kind, suggestions]) => ({
    kind,
    label: everyKind.find(({ id }) => id === kind)!.label,
    suggestions,
    found: result.found,
  }))
}
