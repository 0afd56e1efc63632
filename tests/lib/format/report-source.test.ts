import { expect, test } from 'vitest'
import { reportSource } from '@/lib/format/report-source'
import { vocabularies } from '@/tests/fixtures'

test('a report is named by its authors, title and date', () => {
  expect(reportSource(vocabularies.reports[0]!)).toEqual({
    authors: 'RIVM, Trimbos-instituut en GGD GHOR Nederland',
    title: 'Effectieve interventies en beleid',
    published: '28 april 2022',
  })
})
