import { expect, test } from 'vitest'
import type { ActionOption } from '@/lib/catalogue/action-option'
import { optionDifferences } from '@/scripts/reports/option-differences'
import {
  factorLists,
  fietspaden,
  lessen,
  madeUpBriefrapport,
  matrassen,
  nachten,
  readBriefrapport,
  slapen,
  verlof,
} from './made-up-briefrapport'

const differencesOf = (options: ActionOption[], text = madeUpBriefrapport, lists = factorLists) =>
  optionDifferences(options, lists, readBriefrapport(text))

const options = [nachten, matrassen, fietspaden, lessen, verlof]
const withNachten = (changes: Partial<ActionOption>) =>
  differencesOf([{ ...nachten, ...changes }, matrassen, fietspaden, lessen, verlof])
const withWords = (words: string, text = madeUpBriefrapport) => {
  const record = { ...nachten, source: { ...nachten.source, words } }
  return differencesOf([record, matrassen, fietspaden, lessen, verlof], text)
}
const withFietspaden = (changes: Partial<ActionOption>) =>
  differencesOf([nachten, matrassen, { ...fietspaden, ...changes }, lessen, verlof])
const inText = (printed: string, changed: string) =>
  differencesOf(options, madeUpBriefrapport.replace(printed, changed))

test('options that say what their rows say do not differ from them', () => {
  expect(differencesOf(options)).toEqual([])
})

test('a row without record is found', () => {
  expect(differencesOf([nachten, fietspaden, lessen, verlof])).toEqual([
    'Tabel B3.1 row 2, "Gratis matrassen voor studenten.…", has no record.',
  ])
})

test('a record without row is found', () => {
  expect(differencesOf([...options, { ...nachten, source: { ...nachten.source, place: 3 } }])).toEqual([
    'nachten: bijlage 3 has no row 3 in "Tabel B3.1".',
  ])
})

test('a record of another place in the reports is found', () => {
  const message = 'has no Tabel B3.1, bijlage 3 of briefrapport-2024 has.'
  expect(withNachten({ source: { ...nachten.source, section: '3.3' } })).toEqual([
    `nachten: 3.3 of briefrapport-2024 ${message}`,
  ])
  expect(withNachten({ source: { ...nachten.source, report: 'factsheet-2022' } })).toEqual([
    `nachten: bijlage 3 of factsheet-2022 ${message}`,
  ])
})

test('other votes than the report has are found', () => {
  expect(withNachten({ votes: 4 })).toEqual(['nachten: Tabel B3.1 row 1 has 3 votes, the record 4.'])
})

test('each score is held against its column', () => {
  const scores = { effect: 'groot', reach: 'laag', effort: 'groot' }
  expect(withFietspaden({ scores })).toEqual([
    'fietspaden: Tabel B3.2 row 1 has Groot, Groot, Laag, the record Groot, Laag, Groot.',
    'fietspaden: Tabel 3.1 has Groot, Groot, Laag, the record Groot, Laag, Groot.',
  ])
})

test('what is not scored has no scores, and what is scored has them', () => {
  const scores = { effect: 'laag', reach: 'laag', effort: 'laag' }
  expect(withNachten({ scores })).toEqual(['nachten: Tabel B3.1 row 1 has no scores, the record Laag, Laag, Laag.'])
  expect(differencesOf([nachten, matrassen, fietspaden, lessen, { ...verlof, scores: undefined }])).toEqual([
    'verlof: Tabel B3.14 row 1 has Midden, Midden, Midden, the record no scores.',
  ])
})

test('the factor is the one in the title of the table', () => {
  expect(withNachten({ factors: ['activiteit'] })).toEqual([
    'nachten: the title of Tabel B3.1 names slapen, the record activiteit.',
  ])
})

test('a title that names two factors in one needs both, in any order', () => {
  const others = [nachten, matrassen, fietspaden, verlof]
  expect(differencesOf([...others, { ...lessen, factors: ['veerkracht', 'vaardigheden'] }])).toEqual([])
  expect(differencesOf([...others, { ...lessen, factors: ['veerkracht'] }])).toEqual([
    'lessen: the title of Tabel B3.3 names vaardigheden and veerkracht, the record veerkracht.',
  ])
})

test('words that do not stand in the row are found', () => {
  expect(withWords('in de wijk, met minder')).toEqual([])
  expect(withWords('straat en minder vracht-verkeer')).toEqual([
    'nachten: "straat en minder vracht-verkeer" does not stand in Tabel B3.1 row 1.',
  ])
})

test('words that another row has too do not show the place', () => {
  const text = madeUpBriefrapport.replace('Gratis matrassen voor', 'Gratis matrassen op straat voor')
  expect(withWords('op straat', text)).toEqual([
    'nachten: "op straat" stands in Tabel B3.1 row 2, too. Take words that only its own row has.',
  ])
})

test('a name and a summary that belong to another row are found', () => {
  expect(withNachten({ name: verlof.name })).toEqual(['nachten: the name has few words of Tabel B3.1 row 1.'])
  expect(withNachten({ summary: 'De nachten zijn rustig.' })).toEqual([
    'nachten: the summary has few words of Tabel B3.1 row 1.',
  ])
})

test('a text that has the words of its row and more of another is found', () => {
  const name = 'Minder lawaai in de wijk'
  const summary = 'Minder lawaai en vrachtverkeer in de straat en de wijk, en lessen over gevoelens in elke klas.'
  expect(withNachten({ name, summary })).toEqual(['nachten: reads like Tabel B3.3 row 1.'])
})

test('a table has as many rows as its title says', () => {
  expect(inText('‘slapen’ (n=2)', '‘slapen’ (n=3)')).toEqual(['Tabel B3.1: the title gives 3 rows, 2 are read.'])
})

test('a row that cannot be read is found', () => {
  expect(inText('studenten. 0', 'studenten.')).toEqual([
    'Tabel B3.1: the title gives 2 rows, 1 are read.',
    'Tabel B3.1: "Gratis matrassen voor studenten." stands below the last row and is no row.',
    'matrassen: bijlage 3 has no row 2 in "Tabel B3.1".',
  ])
  expect(inText('12 Groot Groot Groot \n 4', 'geen stemmen \n 4')).toEqual([
    'Tabel 3.1, Sociaal-emotionele vaardigheden / coping en veerkracht: "Lessen over gevoelens in elke klas. geen stemmen" stands below the last row and is no row.',
    'lessen: is not in table 3.1.',
  ])
})

test('there is a table for each name on the shortlist, and for no other', () => {
  const factors = [{ ...slapen, shortlistName: 'Dromen' }, ...factorLists.factors.slice(1)]
  expect(differencesOf(options, madeUpBriefrapport, { ...factorLists, factors })).toEqual([
    'Tabel B3.1: no factor is called "slapen" on the shortlist.',
    'Bijlage 3 has no table for "Dromen".',
    'nachten: the title of Tabel B3.1 names no factor, the record slapen.',
    'matrassen: the title of Tabel B3.1 names no factor, the record slapen.',
  ])
})

test('a slip in a title that the report no longer has is found', () => {
  expect(inText('Disbalans werk/privé', 'Disbalans werk-privé')).toEqual([
    'Tabel B3.14 no longer prints "Disbalans werk/privé". Remove it from known-slips.ts.',
  ])
})

test('a slip is known in its own title alone', () => {
  const source = { ...verlof.source, heading: 'Tabel B3.13' }
  const text = madeUpBriefrapport.replace('Tabel B3.14', 'Tabel B3.13')
  expect(differencesOf([nachten, matrassen, fietspaden, lessen, { ...verlof, source }], text)).toContain(
    'Tabel B3.13: no factor is called "Disbalans werk/privé" on the shortlist.',
  )
})

test('the options in table 3.1 say so, and no others', () => {
  expect(withFietspaden({ inTable31: false })).toEqual([
    'Tabel 3.1, "Zorgen voor meer fietspaden en trappen i…", is fietspaden, but its record says that it is not in there.',
  ])
  expect(withNachten({ inTable31: true })).toEqual(['nachten: is not in table 3.1.'])
})

test('a row of table 3.1 without record is found', () => {
  expect(differencesOf([nachten, matrassen, lessen, verlof])).toEqual([
    'Tabel B3.2 row 1, "Zorgen voor fietspaden en trappen.…", has no record.',
    'Tabel 3.1, "Zorgen voor meer fietspaden en trappen i…", has no record.',
  ])
})

test('a row of table 3.1 belongs to a row of its own factor, and resembles it', () => {
  const missing = [
    'Tabel 3.1, "Zorgen voor meer fietspaden en trappen i…", has no record.',
    'fietspaden: is not in table 3.1.',
  ]
  expect(inText('expertsessie \nLichamelijke activiteit', 'expertsessie \nSlapen')).toEqual(missing)
  expect(inText('Zorgen voor meer fietspaden en \ntrappen in de stad', 'Zwemles')).toEqual([
    'Tabel 3.1, "Zwemles.…", has no record.',
    'fietspaden: is not in table 3.1.',
  ])
})

test('table 3.1 has the votes of the record too', () => {
  expect(inText('6 Groot Groot Laag \n\nSociaal', '7 Groot Groot Laag \n\nSociaal')).toEqual([
    'fietspaden: Tabel 3.1 has 7 votes, the record 6.',
  ])
})

test('other words in table 3.1 need a note', () => {
  expect(withFietspaden({ wordingNote: undefined })).toEqual([
    'fietspaden: table 3.1 words it other than bijlage 3, and the record has no wordingNote.',
  ])
})

test('the text may still have the words that are broken off at the end of a line', () => {
  expect(madeUpBriefrapport).toContain('fietspaden en trap-\npen')
  expect(optionDifferences(options, factorLists, madeUpBriefrapport)).toEqual([])
})
