import { expect, test } from 'vitest'
import { findingDifferences, readFindings } from '@/scripts/reports/finding-differences'
import { catalogueOf, finding } from '@/tests/fixtures'

const chapter = `5. Kernbevindingen
Een inleiding.
Algemeen
• Er is veel gedaan, maar
niet genoeg.
• Er is weinig bekend.
https://kiva.nl/
Interventies
• Het bereik is klein.
`

test('bullets are read under their heading, over the end of a line, without addresses', () => {
  expect(readFindings(chapter)).toEqual([
    { heading: 'Algemeen', bullet: 'Er is veel gedaan, maar niet genoeg.' },
    { heading: 'Algemeen', bullet: 'Er is weinig bekend.' },
    { heading: 'Interventies', bullet: 'Het bereik is klein.' },
  ])
})

const at = (heading: string, place: number, words: string) =>
  finding({ id: `${heading}-${place}`, source: { report: 'factsheet-2022', section: '5', heading, place, words } })
const first = at('Algemeen', 1, 'maar niet')
const second = at('Algemeen', 2, 'weinig bekend')
const third = at('Interventies', 1, 'Het bereik')

const differencesOf = (...findings: ReturnType<typeof finding>[]) =>
  findingDifferences(catalogueOf(...findings), new Map([['5', chapter]]))

test('findings that stand at their bullets do not differ, and others are of no concern', () => {
  expect(differencesOf(first, second, third, finding({ id: 'elsewhere' }))).toEqual([])
})

test('a bullet without record is found', () => {
  expect(differencesOf(first, third)).toEqual([
    'Bullet 2 under "Algemeen" in chapter 5 has 0 records.',
    'Chapter 5 has 3 bullets and 2 records.',
  ])
})

test.each([
  ['the words of another bullet', at('Algemeen', 2, 'Het bereik')],
  ['the place of another bullet', at('Algemeen', 3, 'weinig bekend')],
  ['the heading of another bullet', at('Interventies', 2, 'weinig bekend')],
])('a record with %s is found', (_, wrong) => {
  expect(differencesOf(first, wrong, third)).toEqual(['Bullet 2 under "Algemeen" in chapter 5 has 0 records.'])
})
