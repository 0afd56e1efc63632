import { wordsOf } from '../text/words'
import { matchesOf, type Position, readWord, type WordMatch } from './match-word'
import type { SearchIndex } from './open-index'
import { stem } from './stem'
import { stopWords } from './stop-words'
import { carriers } from './thesaurus'
import {
  genericWeight,
  genericWords,
  looseQuality,
  matchQuality,
  mostExpanded,
  mostQueryWords,
  mostWordsTyping,
  phraseWeight,
} from './tuning'

/** One way in which a record can answer a unit: it has a match for each of the words. */
export type Alternative = {
  words: WordMatch[][]
  quality: number
  /** The thesaurus phrase that is asked in place of what was typed. */
  phrase?: string
}

/** A word of the query and every way in which a record can answer it. */
export type Unit = {
  typed: string
  /** Its first and last place among the words of the query. */
  places: [number, number]
  alternatives: Alternative[]
  /** The words for which it was taken, when it was misspelled. */
  correctedTo: string[]
  /** How much it says, beside the others. */
  weight: number
}

const genericStems = new Set(genericWords.map(stem))
/** Who stands behind the verb of a question. */
const askers = new Set(['ik', 'je', 'jij', 'u', 'wij', 'we'])

/** The words of a query that carry a question; all of them when none does. */
export function questionWords(text: string): { word: string; place: number }[] {
  const words = wordsOf(text)
    .slice(0, mostQueryWords)
    .map((word, place) => ({ word, place }))
  const asking = words.filter(({ word }) => !stopWords.has(word))
  return asking.length > 0 ? asking : words
}

/** Every word of a query with all that can answer it: what it finds itself, and what the thesaurus says of it. */
export function readQuery(text: string, index: SearchIndex, literal = false): Unit[] {
  const words = wordsOf(text).slice(0, mostQueryWords)
  const asking = new Set(questionWords(text).map(({ place }) => place))
  const units: Unit[] = []
  for (let place = 0; place < words.length; place++) {
    const split = readSplitWord(words, place, index, literal)
    if (split) units.push(split)
    else if (asking.has(place))
      units.push(...readSingle(words[place]!, place, index, positionOf(place, words.length), literal))
    if (split) place++
  }
  const phrases = literal ? [] : phrasesIn(words, index)
  for (const unit of units)
    addPhrases(
      unit,
      phrases.filter(({ from, to }) => from <= unit.places[0] && unit.places[1] <= to),
    )
  const distinct = units.filter(({ typed }, at) => units.findIndex((unit) => unit.typed === typed) === at)
  const findable = distinct.map((unit) => ({ ...unit, alternatives: unit.alternatives.filter(canFind) }))
  return weighted(withoutLooseNumbers(findable), words)
}

function positionOf(place: number, length: number): Position {
  if (length === 1) return 'only'
  return place === length - 1 && length <= mostWordsTyping ? 'last' : 'other'
}

/** "zelf beeld" is "zelfbeeld": two words that are one in the catalogue. */
function readSplitWord(words: string[], place: number, index: SearchIndex, literal: boolean): Unit | null {
  const [first, second] = [words[place]!, words[place + 1]]
  // "ouder en" is not "ouderen", nor "voor scholen" "voorschool".
  if (second === undefined || stopWords.has(second)) return null
  const isOne = stopWords.has(first) ? index.wordSet.has(first + second) : index.stems.has(stem(first + second))
  if (!isOne) return null
  const alternatives = [
    { words: [matchesOf(first + second, index)], quality: 1 },
    { words: [matchesOf(first, index), matchesOf(second, index)], quality: matchQuality.stem },
    ...(literal ? [] : expand([first + second], 1, index)),
  ]
  if (!alternatives.some(canFind)) return null
  return { typed: `${first} ${second}`, places: [place, place + 1], alternatives, correctedTo: [], weight: 1 }
}

/** A word; or several units, when it is a compound that stands nowhere but is made of words that do. */
function readSingle(typed: string, place: number, index: SearchIndex, position: Position, literal: boolean): Unit[] {
  const { readAs, how } = readWord(typed, index, position, literal)
  if (how === 'own-parts') {
    const parts = readAs.map(({ word }) => readSingle(word, place, index, 'other', literal)[0]!)
    return [{ typed, places: [place, place], alternatives: together(parts), correctedTo: [], weight: 1 }]
  }
  const alternatives = readAs.flatMap(({ word, quality }): Alternative[] => {
    // A word that is still being typed finds the words it begins, not all that those are part of.
    const matches =
      how === 'begun' || (how === 'known' && word !== typed)
        ? [{ word, quality: 1 }].filter((match) => index.postings.has(match.word))
        : matchesOf(word, index)
    const isOpen = how === 'known' ? word !== typed : readAs.length > mostExpanded
    return [{ words: [matches], quality }, ...(literal || isOpen ? [] : expand([word], quality, index))]
  })
  const correctedTo = how === 'misspelled' ? readAs.map(({ word }) => word) : []
  return [{ typed, places: [place, place], alternatives, correctedTo, weight: 1 }]
}

/** The parts of a compound say together what it says; one of them says little. */
function together(parts: Unit[]): Alternative[] {
  const telling = parts.filter(({ typed }) => !genericStems.has(stem(typed)))
  const asked = (telling.length > 0 ? telling : parts).map(({ alternatives }) => alternatives)
  const single = (alternatives: Alternative[]) =>
    alternatives
      .filter(({ words }) => words.length === 1)
      .flatMap(({ words, quality }) => words[0]!.map((match) => ({ ...match, quality: match.quality * quality })))
  return [
    { words: asked.map(single), quality: matchQuality.ownParts },
    ...asked.flat().map((one) => ({ ...one, quality: one.quality * looseQuality })),
  ]
}

type Phrase = { from: number; to: number; alternatives: Alternative[] }

/** Every run of words that the thesaurus knows as a phrase. */
function phrasesIn(words: string[], index: SearchIndex): Phrase[] {
  const phrases: Phrase[] = []
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to < words.length && to - from < index.thesaurus.longestPhrase; to++) {
      // Function words around a phrase are not part of it; those of "niet goed in je vel" are.
      const run = words.slice(from, to + 1)
      if (carriers(run).length > 1 && (stopWords.has(run[0]!) || stopWords.has(run.at(-1)!))) continue
      const alternatives = expand(run, 1, index)
      if (alternatives.length > 0) phrases.push({ from, to, alternatives })
    }
  return phrases
}

/** What answers a phrase answers each of its words; on their own these say less than the phrase. */
function addPhrases(unit: Unit, phrases: Phrase[]) {
  if (phrases.length === 0) return
  const loose = unit.alternatives.map((one) => ({ ...one, quality: one.quality * looseQuality }))
  unit.alternatives = [...loose, ...phrases.flatMap(({ alternatives }) => alternatives)]
  unit.weight = Math.max(...phrases.map(({ from, to }) => phraseWeight ** (to - from)))
}

function expand(words: string[], quality: number, index: SearchIndex): Alternative[] {
  return index.thesaurus.expand(words).map((expansion) => ({
    words: carriers(wordsOf(expansion.phrase)).map((word) => matchesOf(word, index)),
    quality: expansion.quality * quality,
    phrase: expansion.phrase,
  }))
}

const canFind = ({ words }: Alternative) => words.length > 0 && words.every((matches) => matches.length > 0)

const isNumber = /^\d+$/

/** Of "dsm-5" nothing is left to ask when only the 5 stands in a record. */
function withoutLooseNumbers(units: Unit[]): Unit[] {
  const others = units.filter(({ typed }) => !isNumber.test(typed))
  if (others.length === 0 || others.some(({ alternatives }) => alternatives.length > 0)) return units
  return units.map((unit) => ({ ...unit, alternatives: [] }))
}

/** A word of nearly every record says little beside one that is not; so does the verb of a question ("hoe zorg ik"). */
function weighted(units: Unit[], words: string[]): Unit[] {
  const isGeneric = ({ typed, places }: Unit) =>
    isNumber.test(typed) || genericStems.has(stem(typed)) || askers.has(words[places[1] + 1] ?? '')
  if (units.every((unit) => isGeneric(unit) || unit.alternatives.length === 0)) return units
  return units.map((unit) => (isGeneric(unit) ? { ...unit, weight: unit.weight * genericWeight } : unit))
}
