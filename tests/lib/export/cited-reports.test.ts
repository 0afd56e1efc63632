import { expect, test } from 'vitest'
import { factorReportOf, reportsOf } from '@/lib/export/cited-reports'
import { idsOf, intervention, vocabularies } from '@/tests/fixtures'

const { reports } = vocabularies

test('only the reports in which the interventions stand are cited', () => {
  expect(idsOf(reportsOf([intervention({ id: 'judo' })], reports))).toEqual(['factsheet-2022'])
  expect(reportsOf([], reports)).toEqual([])
})

test('the report of the factors is cited where there are factors', () => {
  expect(idsOf(factorReportOf([intervention({ id: 'judo' })], reports))).toEqual(['briefrapport-2024'])
  expect(factorReportOf([intervention({ id: 'judo', factors: [] })], reports)).toEqual([])
})
