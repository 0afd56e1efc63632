import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { formatProblem, type Problem } from '@/lib/catalogue/problem'
import { readVocabularies } from '@/lib/catalogue/read-vocabularies'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { writeData, writeJson } from '@/tests/data-folder'
import { catalogueOf, vocabularies } from '@/tests/fixtures'

/** The problems of right lists after something is broken. */
function problemsAfter(breakIn: (folder: string) => void): string[] {
  const folder = writeData(catalogueOf())
  breakIn(folder)
  const problems: Problem[] = []
  readVocabularies(folder, problems)
  return problems.map(formatProblem)
}

const withList = <Name extends keyof Vocabularies>(name: Name, list: Vocabularies[Name]) =>
  problemsAfter((folder) => writeJson(folder, `vocabularies/${name}.json`, list))

test('right lists are read as they stand', () => {
  const problems: Problem[] = []
  expect(readVocabularies(writeData(catalogueOf()), problems)).toEqual(vocabularies)
  expect(problems).toEqual([])
})

test('a list that is missing is named', () => {
  expect(problemsAfter((folder) => rmSync(path.join(folder, 'vocabularies/topics.json')))).toEqual([
    'vocabularies/topics.json · (file): is missing. Add it; data/README.md says what to write.',
  ])
})

test('a list that is no JSON is named once', () => {
  expect(problemsAfter((folder) => writeFileSync(path.join(folder, 'vocabularies/topics.json'), '['))).toEqual([
    expect.stringMatching(/^vocabularies\/topics\.json · \(file\): cannot be read as JSON/),
  ])
})

test('a term that stands in its list twice is named', () => {
  expect(withList('topics', [...vocabularies.topics, vocabularies.topics[0]!])).toEqual([
    'vocabularies/topics.json · id "pesten": stands in the list twice. Ids are unique. Rename one.',
  ])
})

const [slapen, ...otherFactors] = vocabularies.factors
const [jeugd, ...otherPhases] = vocabularies['life-phases']
const notOnList = (near: string, list: string) => `is not on the list. Nearest: ${near}. Use an id of ${list}.json.`

test('a thesaurus group that asks for nothing else, or has a phrase that nobody types, is named', () => {
  expect(
    withList('thesaurus', [
      { id: 'slaap', kind: 'gelijk', words: ['slaap'] },
      { id: 'angst', kind: 'ruimer', words: ['bang'], also: [] },
      { id: 'rust', kind: 'gelijk', words: ['rust', 'veel  te veel', 'een zin van meer dan vijf woorden'] },
    ]),
  ).toEqual([
    'vocabularies/thesaurus.json · [0].words: is too short or too small. Allowed: 2 or more. Add to it.',
    'vocabularies/thesaurus.json · [1].also: is too short or too small. Allowed: 1 or more. Add to it.',
    expect.stringMatching(/\[2\]\.words\[1\].*one to five words, with one space between them/),
    expect.stringMatching(/\[2\]\.words\[2\].*one to five words, with one space between them/),
  ])
})

test('a factor in a theme that stands in no list is named', () => {
  expect(withList('factors', [{ ...slapen!, theme: 'leefstijll' }, ...otherFactors])).toEqual([
    `vocabularies/factors.json · slapen.theme "leefstijll": ${notOnList('leefstijl', 'factor-themes')}`,
  ])
})

test('a level of a factor that the list of levels lacks is named', () => {
  const levels = vocabularies['factor-levels'].filter(({ id }) => id !== 'lange-lijst')
  expect(withList('factor-levels', levels)).toContain(
    'vocabularies/factors.json · slapen.level "lange-lijst": is not on the list. Nearest: none. Use an id of factor-levels.json.',
  )
})

test('a setting in the box of a phase that stands in no list is named', () => {
  const settings = [{ id: 'scholl', printed: 'School', parts: [] }]
  expect(withList('life-phases', [{ ...jeugd!, settings }, ...otherPhases])).toEqual([
    `vocabularies/life-phases.json · jeugd.settings "scholl": ${notOnList('school', 'settings')}`,
  ])
})

test('a list that is broken is the only one named, for without it every reference to it would look wrong', () => {
  expect(problemsAfter((folder) => rmSync(path.join(folder, 'vocabularies/factor-themes.json')))).toEqual([
    'vocabularies/factor-themes.json · (file): is missing. Add it; data/README.md says what to write.',
  ])
})

test('a broken list hides no wrong reference to another', () => {
  const problems = problemsAfter((folder) => {
    rmSync(path.join(folder, 'vocabularies/settings.json'))
    writeJson(folder, 'vocabularies/factors.json', [{ ...slapen!, theme: 'leefstijll' }])
  })
  expect(problems).toEqual([
    expect.stringMatching(/^vocabularies\/settings\.json · \(file\): is missing\./),
    expect.stringMatching(/^vocabularies\/factors\.json · slapen\.theme "leefstijll": is not on the list\./),
  ])
})

test.each([
  'https://oud.nl/zoeken',
  'https://oud.nl/{nummer}/meer',
  'https://oud.nl/{nummer}{nummer}',
  'http://oud.nl/{nummer}',
  '{nummer}',
])('a move from or to %s is named: an address ends in the one number', (address) => {
  const [move] = vocabularies['known-moves']
  for (const field of ['from', 'to'])
    expect(withList('known-moves', [{ ...move!, [field]: address }])).toEqual([
      expect.stringContaining(`vocabularies/known-moves.json · [0].${field} "${address}"`),
    ])
})
