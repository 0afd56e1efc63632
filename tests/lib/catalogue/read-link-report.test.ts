import { expect, test } from 'vitest'
import type { LinkResult } from '@/lib/catalogue/link-report'
import { formatProblem, type Problem } from '@/lib/catalogue/problem'
import { readLinkReport } from '@/lib/catalogue/read-link-report'
import { writeData, writeJson } from '@/tests/data-folder'
import { catalogueOf } from '@/tests/fixtures'

function read(results: unknown) {
  const folder = writeData(catalogueOf())
  writeJson(folder, 'link-report.json', { $schema: './schemas/link-report.schema.json', results })
  const problems: Problem[] = []
  return { results: readLinkReport(folder, problems), problems: problems.map(formatProblem) }
}

const right: LinkResult = { address: 'https://a.nl/', kind: 'bereikbaar', status: 200, date: '2026-11-22' }

test('without a report nothing was checked, and nothing is wrong', () => {
  const problems: Problem[] = []
  expect(readLinkReport(writeData(catalogueOf()), problems)).toEqual([])
  expect(problems).toEqual([])
})

test('a right report is read as it stands', () => {
  expect(read([right])).toEqual({ results: [right], problems: [] })
})

test.each<[string, object, string]>([
  ['an address of a script', { redirect: { to: 'javascript:alert(1)', permanent: true } }, 'results[0].redirect.to'],
  ['a move without a place to go to', { kind: 'verhuisd' }, 'results[0].redirect'],
  [
    'a temporary redirect that is called a move',
    { kind: 'verhuisd', redirect: { to: 'https://b.nl/', permanent: false } },
    'results[0].redirect',
  ],
  ['a refusal that is called gone', { kind: 'verdwenen', reason: 'geweigerd' }, 'results[0].reason'],
  ['doubt without a reason', { kind: 'onzeker' }, 'results[0].reason'],
  ['a reason to doubt what is there', { reason: 'storing' }, 'results[0].reason'],
  ['a day that does not exist', { date: '2026-02-30' }, 'results[0].date'],
])('%s is refused', (_what, wrong, field) => {
  const { results, problems } = read([{ ...right, ...wrong }])
  expect(results).toEqual([])
  expect(problems).toEqual([expect.stringContaining(`link-report.json · ${field}`)])
})

test('an address that stands in the report twice is refused', () => {
  expect(read([right, right]).problems).toHaveLength(1)
})
