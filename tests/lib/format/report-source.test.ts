import { expect, test } from 'vitest'
import { placeInReport, reportSource } from '@/lib/format/report-source'
import { vocabularies } from '@/tests/fixtures'

test('a report is named by its authors, title and date', () => {
  expect(reportSource(vocabularies.reports[0]!)).toEqual({
    authors: 'RIVM, Trimbos-instituut en GGD GHOR Nederland',
    title: 'Effectieve interventies en beleid',
    published: '28 april 2022',
  })
})

test('a number with a dot is a paragraaf, one without a hoofdstuk; an appendix says so itself', () => {
  expect(placeInReport('3.2')).toBe('paragraaf 3.2')
  expect(placeInReport('5')).toBe('hoofdstuk 5')
  expect(placeInReport('bijlage 3')).toBe('bijlage 3')
})
