import type { Factor, Vocabularies } from '@/lib/catalogue/vocabularies'
import { nameForm } from './briefrapport-text'
import { squash } from './find-name'
import { figureSlips, slipReader } from './known-slips'
import {
  type DescribedFactor,
  readDescribedFactors,
  readFigure,
  readPerspectiveNames,
  readTableOfNames,
} from './printed-factors'
import { readTable31 } from './printed-options'
import { nearestPassage, sharedPart } from './shared-words'

type FactorLists = Pick<Vocabularies, 'factors' | 'factor-themes'>

/** A definition in own words still has this part of the words that carry meaning in bijlage 2. */
const minSharedPart = 0.4

/** Everything in which the factors and the text of the briefrapport do not agree, one sentence each. */
export function factorDifferences(lists: FactorLists, text: string): string[] {
  const { factors } = lists
  return [
    ...describedDifferences(lists, readDescribedFactors(text)),
    ...tableDifferences(lists, text),
    ...figureDifferences(lists, text),
    ...factors.flatMap((factor) => shortlistDifferences(factor, factors)),
    ...perspectiveDifferences(factors, text),
  ]
}

function describedDifferences({ factors, 'factor-themes': themes }: FactorLists, described: DescribedFactor[]) {
  const passages = described.map((one) => ({ ...one, text: one.description }))
  const printed = new Map(passages.map((one) => [nameForm(one.name), one]))
  const stored = new Set(factors.map(({ label }) => nameForm(label)))
  return [
    ...described
      .filter(({ name }) => !stored.has(nameForm(name)))
      .map(({ name }) => `Bijlage 2 describes "${name}", and no factor has that label.`),
    ...factors.flatMap(({ id, label, theme: themeId, definition }) => {
      const own = printed.get(nameForm(label))
      if (own === undefined) return [`${id}: bijlage 2 does not describe "${label}".`]
      const theme = themes.find((one) => one.id === themeId)
      const place = `"${own.theme}" (${own.half})`
      const storedPlace = `"${theme?.label}" (${theme?.half})`
      return [
        ...(place === storedPlace ? [] : [`${id}: bijlage 2 has it under ${place}, the record under ${storedPlace}.`]),
        ...(isAbout(definition, own, passages)
          ? []
          : [`${id}: the definition does not say what bijlage 2 says of it.`]),
      ]
    }),
  ]
}

const isAbout = <Passage extends { text: string }>(definition: string, own: Passage, passages: Passage[]) =>
  sharedPart(own.text, definition) >= minSharedPart && nearestPassage(definition, passages)?.passage === own

/** Tables 2.1 and 2.2 have a column for each theme, and are read row by row. */
function tableDifferences({ factors, 'factor-themes': themes }: FactorLists, text: string): string[] {
  return (['longlist', 'shortlist'] as const).flatMap((list) =>
    (['individueel', 'omgeving'] as const).flatMap((half) => {
      const columns = themes
        .filter((theme) => theme.half === half)
        .map((theme) => ({ head: theme.label, names: namesOf(factors, list, theme.id) }))
      const height = Math.max(0, ...columns.map(({ names }) => names.length))
      const rows = Array.from({ length: height }, (_, row) => columns.flatMap(({ names }) => names[row] ?? []))
      return cellDifferences(readTableOfNames(text, list, half), [...columns.map(({ head }) => head), ...rows.flat()])
    }),
  )
}

function namesOf(factors: Factor[], list: 'longlist' | 'shortlist', theme: string): string[] {
  const names = factors
    .filter((factor) => factor.theme === theme)
    .flatMap(({ label, shortlistName }) => (list === 'longlist' ? label : (shortlistName ?? [])))
  return [...new Set(names)]
}

/** Behind the first difference all cells have moved, so one sentence is enough. */
function cellDifferences({ name, cells }: { name: string; cells: string }, expected: string[]): string[] {
  let left = squash(cells)
  for (const cell of expected) {
    const letters = squash(cell)
    if (!left.startsWith(letters)) return [`${name}: where the records have "${cell}", it prints "${start(left)}".`]
    left = left.slice(letters.length)
  }
  return left === '' ? [] : [`${name}: behind the last record it prints "${start(left)}".`]
}

const start = (letters: string) => (letters.length > 30 ? `${letters.slice(0, 30)}…` : letters)

function figureDifferences({ factors, 'factor-themes': themes }: FactorLists, text: string): string[] {
  const { meant, unused } = slipReader(figureSlips)
  const read = (printed: string) => meant('Figuur 4.1', printed)
  const printed = readFigure(text).map(({ name, theme }) => inTheme(read(name), read(theme)))
  const stored = factors.map(({ label, shortlistName = label, theme }) =>
    inTheme(shortlistName, themes.find(({ id }) => id === theme)?.label ?? theme),
  )
  return [...nameDifferences('Figuur 4.1', printed, stored), ...unused()]
}

const inTheme = (name: string, theme: string) => `${nameForm(name)}, under ${nameForm(theme)}`

/** Two factors may be one on the shortlist: then its name holds both of theirs. */
function shortlistDifferences({ id, label, level, shortlistName }: Factor, factors: Factor[]): string[] {
  const isOnShortlist = level !== 'lange-lijst'
  if (isOnShortlist !== (shortlistName !== undefined))
    return [`${id}: level "${level}" ${isOnShortlist ? 'needs a' : 'has no'} shortlistName.`]
  if (shortlistName === undefined) return []
  const first = factors.find((one) => one.shortlistName === shortlistName)!
  return [
    ...(nameForm(shortlistName).includes(nameForm(label))
      ? []
      : [`${id}: "${label}" is no part of "${shortlistName}", its name on the shortlist.`]),
    ...(first.level === level
      ? []
      : [`${id}: has not the level of ${first.id}, with which it is one on the shortlist.`]),
  ]
}

function perspectiveDifferences(factors: Factor[], text: string): string[] {
  const stored = factors
    .filter(({ level }) => level === 'meeste-perspectief')
    .map(({ label, shortlistName = label }) => nameForm(shortlistName))
  return [
    ...nameDifferences('The text of 3.3', readPerspectiveNames(text).map(nameForm), stored),
    ...nameDifferences(
      'Tabel 3.1',
      readTable31(text).map(({ factor }) => nameForm(factor)),
      stored,
    ),
  ]
}

/** Names that only one side has. */
function nameDifferences(place: string, printed: string[], stored: string[]): string[] {
  const [inPrint, inRecords] = [new Set(printed), new Set(stored)]
  return [
    ...[...inPrint]
      .filter((name) => !inRecords.has(name))
      .map((name) => `${place} prints "${name}", no record has it.`),
    ...[...inRecords].filter((name) => !inPrint.has(name)).map((name) => `${place} does not print "${name}".`),
  ]
}
