import { expect, test } from 'vitest'
import { impactEffort, scoreLines, unscoredByVotes } from '@/lib/related/impact-effort'
import { actionOption, idsOf, vocabularies } from '@/tests/fixtures'

const scores = ['Groot', 'Midden', 'Laag'].map((label) => ({ id: label.toLowerCase(), label, definition: 'Uitleg.' }))

/** "groot midden laag": effect, reach and effort. */
function scored(id: string, words: string, more: { votes?: number; factors?: string[] } = {}) {
  const [effect, reach, effort] = words.split(' ') as [string, string, string]
  return actionOption({ id, scores: { effect, reach, effort }, ...more })
}
const cellsOf = (...options: ReturnType<typeof actionOption>[]) =>
  impactEffort(options, scores).rows.flatMap(({ impact, cells }) =>
    cells.flatMap(({ effort, options: held }) => held.map(({ id }) => [id, impact.id, effort.id])),
  )

test('impact is the lower of effect and reach, whichever of the two that is', () => {
  expect(
    cellsOf(
      scored('both', 'groot groot laag'),
      scored('few people', 'groot midden laag'),
      scored('little change', 'midden groot laag'),
      scored('hardly anyone', 'groot laag laag'),
      scored('hardly any change', 'laag midden laag'),
    ),
  ).toEqual([
    ['both', 'groot', 'laag'],
    ['few people', 'midden', 'laag'],
    ['little change', 'midden', 'laag'],
    ['hardly anyone', 'laag', 'laag'],
    ['hardly any change', 'laag', 'laag'],
  ])
})

test('only the highest impact is in the words of the report', () => {
  const { rows } = impactEffort([], scores)
  expect(rows.map(({ impact, basis }) => [impact.id, basis])).toEqual([
    ['groot', 'rapport'],
    ['midden', 'redactie'],
    ['laag', 'redactie'],
  ])
})

test('every cell is there, also an empty one: impact goes down, effort goes up', () => {
  const { rows, efforts } = impactEffort([scored('one', 'groot groot midden')], scores)
  expect(idsOf(efforts)).toEqual(['laag', 'midden', 'groot'])
  expect(rows.map(({ cells }) => cells.map(({ effort, options }) => [effort.id, ...idsOf(options)]))).toEqual([
    [['laag'], ['midden', 'one'], ['groot']],
    [['laag'], ['midden'], ['groot']],
    [['laag'], ['midden'], ['groot']],
  ])
})

test('an option that was not scored stands in no cell', () => {
  expect(cellsOf(actionOption({ id: 'unscored', votes: 9 }))).toEqual([])
})

test('the most votes come first in a cell; equals stay in the order of the report', () => {
  const options = [
    scored('few', 'groot groot groot', { votes: 4 }),
    scored('many', 'groot groot groot', { votes: 16 }),
    scored('as few', 'groot groot groot', { votes: 4 }),
  ]
  expect(cellsOf(...options).map(([id]) => id)).toEqual(['many', 'few', 'as few'])
})

test('a line of the table has every score in words, and one name for factors that were made one', () => {
  const option = scored('one', 'groot midden laag', { factors: ['opvoeding', 'gezinsklimaat'] })
  const { factors } = vocabularies
  expect(scoreLines(impactEffort([option], scores), { scores, factors })).toEqual([
    {
      option,
      factors: ['Gezin'],
      effect: 'Groot',
      reach: 'Midden',
      impact: 'Midden',
      impactBasis: 'redactie',
      effort: 'Laag',
    },
  ])
})

test('a factor without another name has its own', () => {
  const view = impactEffort([scored('one', 'groot groot laag', { factors: ['slapen'] })], scores)
  const [line] = scoreLines(view, { scores, factors: vocabularies.factors })
  expect(line).toMatchObject({ factors: ['Slapen'], impactBasis: 'rapport' })
})

test('what was not scored is grouped by votes, the most first', () => {
  const groups = unscoredByVotes([
    actionOption({ id: 'none', votes: 0 }),
    actionOption({ id: 'three', votes: 3 }),
    scored('scored', 'groot groot groot', { votes: 3 }),
    actionOption({ id: 'three as well', votes: 3 }),
  ])
  expect(groups.map(({ votes, options }) => [votes, ...idsOf(options)])).toEqual([
    [3, 'three', 'three as well'],
    [0, 'none'],
  ])
})
