import { wordsOf } from '../text/words'
import { nameKey, type SearchIndex } from './open-index'
import type { Unit } from './read-query'
import { stopWords } from './stop-words'
import { forgivenNameEdits, nameBonus, shortestBegunName, shortestPrefix } from './tuning'

export type NameMatches = {
  /** document number → what to add to its relevance */
  bonuses: Map<number, number>
  /** The documents that are named whole, if need be misspelled. */
  named: Set<number>
  /** When only the name as a whole shows what was meant. */
  corrections: { typed: string; readAs: string[] }[]
}

/** Holds the whole query against the names: typed whole, begun, or misspelled. */
export function matchNames(
  text: string,
  units: Unit[],
  index: SearchIndex,
  literal: boolean,
  isAsked: (document: number) => boolean,
): NameMatches {
  const key = nameKey(text)
  const whole = documentsNamed(key, index).filter(isAsked)
  if (whole.length > 0) return { ...named(whole, nameBonus.whole), corrections: [] }
  const isKnown = isKnownWord(text, index)
  const begun = key.length < shortestBegunName || isKnown ? [] : documentsFrom(key, index).filter(isAsked)
  if (begun.length > 0) return { bonuses: bonuses(begun, nameBonus.begun), named: new Set(), corrections: [] }
  const meant = literal ? [] : meantNames(key, units, index, isKnown).filter(isAsked)
  if (meant.length === 0) {
    const equal = (literal ? [] : index.thesaurus.expand(wordsOf(text)))
      .flatMap(({ phrase }) => documentsNamed(nameKey(phrase), index))
      .filter(isAsked)
    return { bonuses: bonuses(equal, nameBonus.meant), named: new Set(), corrections: [] }
  }
  const isExplained = units.some(({ correctedTo }) => correctedTo.length > 0)
  const readAs = [...new Set(meant.map((document) => index.documents[document]!.names[0]!))]
  return { ...named(meant, nameBonus.misspelled), corrections: isExplained ? [] : [{ typed: text, readAs }] }
}

const bonuses = (documents: number[], bonus: number) => new Map(documents.map((document) => [document, bonus]))

const named = (documents: number[], bonus: number) => ({
  bonuses: bonuses(documents, bonus),
  named: new Set(documents),
})

/** The documents of which these are the initials, when no word of it means anything, or whose name is misspelled. */
function meantNames(key: string, units: Unit[], index: SearchIndex, isKnown: boolean): number[] {
  const isUnread = units.every(({ alternatives }) => alternatives.length === 0)
  const abbreviated = isUnread ? index.initials.get(key) : undefined
  if (abbreviated !== undefined) return abbreviated
  return isKnown
    ? []
    : index.nearNames.nearest(key, forgivenNameEdits).flatMap(({ word }) => documentsNamed(word, index))
}

/** One word that means something by itself is no misspelled name. */
function isKnownWord(text: string, { postings, thesaurus }: SearchIndex): boolean {
  const [word, ...others] = wordsOf(text)
  if (word === undefined || others.length > 0 || stopWords.has(word)) return false
  // A few letters of the thesaurus are an abbreviation; more of them may still be the start of a name.
  return postings.has(word) || (word.length < shortestPrefix.other && thesaurus.expand([word]).length > 0)
}

function documentsNamed(key: string, index: SearchIndex): number[] {
  return documentsFrom(key, index, (name) => name === key)
}

/** The documents with a name that begins with these letters. */
function documentsFrom(letters: string, { names }: SearchIndex, isMeant = (name: string) => name.startsWith(letters)) {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.key < letters) low = middle + 1
    else high = middle
  }
  const documents: number[] = []
  for (let place = low; place < names.length && isMeant(names[place]!.key); place++)
    documents.push(names[place]!.document)
  return documents
}
