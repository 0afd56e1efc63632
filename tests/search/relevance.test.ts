import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { buildIndex } from '@/lib/search/build-index'
import { openIndex } from '@/lib/search/open-index'
import { fold } from '@/lib/text/fold'
import { catalogueEngine } from '@/scripts/relevance/engines'
import { type JudgedQuery, readJudgedQueries } from '@/scripts/relevance/judged-queries'
import { measure } from '@/scripts/relevance/measures'
import { misspelled, seededRandom } from '@/scripts/relevance/generated-documents'

const { everything, index } = loadLists()
const engine = catalogueEngine(index)
const judged = readJudgedQueries()
const heldOut = judged.filter(({ half }) => half === 'held-out')

// Raise it when the search gets better: what was reached is not to be lost.
const reachedNdcg = 0.907

test('the queries that nothing was tuned on are answered as well as before', () => {
  const { ndcg, mrr, zero, precision } = measure(engine, heldOut)
  expect(ndcg).toBeGreaterThan(reachedNdcg - 0.01)
  expect(mrr).toBeGreaterThanOrEqual(0.96)
  expect(zero).toBeLessThanOrEqual(0.02)
  expect(precision).toBeGreaterThanOrEqual(0.65)
})

const leastNdcg: Partial<Record<JudgedQuery['kind'], number>> = {
  exact: 0.98,
  // Of these two kinds half are whole topics; what they miss is not for their marks, see the test below.
  accents: 0.92,
  punctuation: 0.93,
  typo: 0.92,
  abbreviation: 0.9,
  prefix: 0.9,
  inflection: 0.86,
  'several words': 0.85,
  question: 0.8,
  english: 0.8,
  synonym: 0.75,
}

test.each(Object.entries(leastNdcg))('queries of the kind "%s" are answered well', (kind, least) => {
  expect(
    measure(
      engine,
      judged.filter((one) => one.kind === kind),
    ).ndcg,
  ).toBeGreaterThanOrEqual(least)
})

test('capitals, quotes, a question mark and missing accents change nothing', () => {
  const changed = judged.flatMap(({ query }) =>
    [query.toUpperCase(), `“${query}”`, `${query}?`, fold(query)].filter(
      (typed) => engine(typed).join() !== engine(query).join(),
    ),
  )
  expect(changed).toEqual([])
})

test('nonsense, and what the catalogue has no answer to, finds nothing', () => {
  const unanswerable = judged.filter(({ grades }) => Object.keys(grades).length === 0)
  expect(measure(engine, unanswerable).silent).toBe(1)
})

test('the index that the browser gets answers every query in the same order', () => {
  const stored = JSON.parse(JSON.stringify(buildIndex(everything, loadCatalogue().vocabularies.thesaurus)))
  const inBrowser = catalogueEngine(openIndex(stored))
  for (const { query } of judged) expect(inBrowser(query)).toEqual(engine(query))
})

test('a misspelled name finds its own record first', () => {
  const random = seededRandom(1)
  const named = everything.filter(({ kind }) => kind === 'interventies' || kind === 'programmas')
  const misses = named.flatMap(({ id, name }) =>
    Array.from({ length: 20 }, () => misspelled(name.toLowerCase(), random))
      .filter((typed) => engine(typed)[0] !== id)
      .map((typed) => `${typed} → ${engine(typed)[0]}`),
  )
  expect(misses).toEqual([])
})
