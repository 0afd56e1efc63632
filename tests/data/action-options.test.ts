import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { describeImpactEffort } from '@/lib/format/describe-impact-effort'
import { impactEffort, unscoredByVotes } from '@/lib/related/impact-effort'
import { countVotes } from '@/lib/related/votes'

const { actionOptions, vocabularies } = loadCatalogue()
const { factors } = vocabularies
const find = (id: string) => actionOptions.find((option) => option.id === id)!
const tables = [...new Set(actionOptions.map(({ source }) => source.heading))]

test('the fifteen tables have the rows of the report', () => {
  const rows = tables.map((table) => actionOptions.filter(({ source }) => source.heading === table).length)
  expect(rows).toEqual([7, 9, 5, 2, 2, 4, 4, 2, 5, 6, 3, 2, 1, 3, 3])
})

test('the rows of each table are counted from 1, without a gap', () => {
  for (const table of tables) {
    const places = actionOptions.filter(({ source }) => source.heading === table).map(({ source }) => source.place)
    expect(places).toEqual(places.map((_, number) => number + 1))
  }
})

test('each table has a head of its own in the list', () => {
  const labels = loadLists().actionOptions.terms.tables.map(({ label }) => label)
  expect(new Set(labels).size).toBe(tables.length)
})

test('the votes add up to 127', () => {
  expect(actionOptions.reduce((sum, { votes }) => sum + votes, 0)).toBe(127)
})

test('an option is scored exactly when it has four votes or more', () => {
  expect(actionOptions.filter(({ votes, scores }) => votes >= 4 !== (scores !== undefined))).toEqual([])
})

test('ten are scored, at seven factors where the text says six, and the seventh says so', () => {
  const scored = actionOptions.filter(({ scores }) => scores !== undefined)
  expect(scored).toHaveLength(10)
  expect(new Set(scored.map(({ source }) => source.heading)).size).toBe(7)
  expect(find('campagne-taboes-en-traumas').wordingNote).toMatch(/\b6\b|zes/)
})

test('table 3.1 has the eight with a large effect and a large reach', () => {
  const large = actionOptions.filter(({ scores }) => scores?.effect === 'groot' && scores.reach === 'groot')
  expect(large).toHaveLength(8)
  expect(actionOptions.filter(({ inTable31 }) => inTable31)).toEqual(large)
})

const picture = impactEffort(actionOptions, vocabularies.scores)

test('the scores of the closed list go from high to low', () => {
  expect(vocabularies.scores.map(({ id }) => id)).toEqual(['groot', 'midden', 'laag'])
})

test('of the ten, the eight of the report have a large impact, and only KOPP/KOV among them takes less effort', () => {
  const counts = picture.rows.map(({ cells }) => cells.map(({ options }) => options.length))
  // Rows: impact groot, midden, laag. Columns: effort laag, midden, groot.
  expect(counts).toEqual([
    [0, 1, 7],
    [1, 1, 0],
    [0, 0, 0],
  ])
  const large = picture.rows[0]!.cells
  expect(large.flatMap(({ options }) => options).every(({ inTable31 }) => inTable31)).toBe(true)
  expect(large[1]!.options.map(({ id }) => id)).toEqual(['vroegsignalering-kopp-kov'])
  expect(describeImpactEffort(picture).join(' ')).toBe(
    'Bij 8 van de 10 gescoorde opties verwachten experts een grote impact. Bij 7 daarvan verwachten zij ook veel ' +
      'inspanning. Van die 8 vraagt alleen “Vroegsignalering en preventie bij KOPP/KOV” minder: de inspanning is midden.',
  )
})

test('48 are not scored, for want of the votes that the report says a score took', () => {
  const groups = unscoredByVotes(actionOptions)
  expect(groups.map(({ votes, options }) => [votes, options.length])).toEqual([
    [3, 5],
    [2, 14],
    [1, 9],
    [0, 20],
  ])
  expect(countVotes(loadCatalogue()).neededForScore).toBe(4)
})

test('the one score Laag is the effort of the kostendelersnorm', () => {
  expect(find('kostendelersnorm-aanpassen')).toMatchObject({
    votes: 4,
    scores: { effect: 'groot', reach: 'midden', effort: 'laag' },
  })
  const low = actionOptions.filter(({ scores }) => scores && Object.values(scores).includes('laag'))
  expect(low.map(({ id }) => id)).toEqual(['kostendelersnorm-aanpassen'])
})

const names = (rows: { shortlistName?: string }[]) => new Set(rows.map(({ shortlistName }) => shortlistName)).size

test('the shortlist has 16 rows with 15 names, and 7 rows with most perspective are 6', () => {
  const shortlist = factors.filter(({ level }) => level !== 'lange-lijst')
  const perspective = factors.filter(({ level }) => level === 'meeste-perspectief')
  expect([shortlist.length, names(shortlist)]).toEqual([16, 15])
  expect([perspective.length, names(perspective)]).toEqual([7, 6])
})

test('the options of the merged factor stand at both of its halves, and no other option has two', () => {
  const two = actionOptions.filter((option) => option.factors.length === 2)
  expect(two.map(({ source }) => source.heading)).toEqual(Array(4).fill('Tabel B3.7'))
  for (const option of two) expect(option.factors).toEqual(['sociaal-emotionele-vaardigheden', 'coping-en-veerkracht'])
})
