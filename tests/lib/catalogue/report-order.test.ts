import { expect, test } from 'vitest'
import type { Records } from '@/lib/catalogue/catalogue'
import { inReportOrder } from '@/lib/catalogue/report-order'
import {
  actionOption,
  catalogueOf,
  finding,
  idsOf,
  intervention,
  method,
  policyMeasure,
  principle,
  programme,
  rapport,
  vocabularies,
} from '@/tests/fixtures'

const { source } = finding({ id: 'x' })

/** The ids of a kind after ordering records that are given in another order. */
const orderOf = (kind: keyof Records, ...records: Parameters<typeof catalogueOf>) =>
  idsOf(inReportOrder(catalogueOf(...records), vocabularies)[kind])

test('interventions go by the phase of their heading, effective before promising, then by name', () => {
  expect(
    orderOf(
      'interventions',
      intervention({ id: 'later', lifePhases: [rapport('ouderen'), rapport('jeugd')], status: 'effectief' }),
      intervention({ id: 'promising', name: 'Aap', status: 'kansrijk' }),
      intervention({ id: 'z', name: 'Zon', status: 'effectief' }),
      intervention({ id: 'e', name: 'Élan', status: 'effectief' }),
    ),
  ).toEqual(['e', 'z', 'promising', 'later'])
})

test.each([
  ['programmes', programme],
  ['policyMeasures', policyMeasure],
] as const)('%s for no phase in particular come first, then phase by phase in the order of the page', (kind, make) => {
  expect(
    orderOf(
      kind,
      make({ id: 'old', lifePhases: [rapport('ouderen')], source: { ...source, section: '3.1' } }),
      make({ id: 'second', lifePhases: [rapport('jeugd')], source: { ...source, place: 2 } }),
      make({ id: 'first', lifePhases: [rapport('jeugd'), rapport('ouderen')], source: { ...source, place: 1 } }),
      make({ id: 'all', lifePhases: [], source: { ...source, section: '5' } }),
    ),
  ).toEqual(['all', 'first', 'second', 'old'])
})

const inRow = (heading: string, place: number) => ({ ...actionOption({ id: 'x' }).source, heading, place })

test('table B3.2 comes before B3.10, and row 2 before row 10', () => {
  expect(
    orderOf(
      'actionOptions',
      actionOption({ id: 'ten', source: inRow('Tabel B3.10', 1) }),
      actionOption({ id: 'two-ten', source: inRow('Tabel B3.2', 10) }),
      actionOption({ id: 'two-two', source: inRow('Tabel B3.2', 2) }),
    ),
  ).toEqual(['two-two', 'two-ten', 'ten'])
})

test('findings go by section, heading and place; what has no place comes before what has one', () => {
  expect(
    orderOf(
      'findings',
      finding({ id: 'appendix', source: { ...source, section: 'bijlage 1' } }),
      finding({ id: 'section', source: { ...source, section: '3.2' } }),
      finding({ id: 'placed', source: { ...source, section: '3', heading: 'B', place: 1 } }),
      finding({ id: 'unplaced', source: { ...source, section: '3', heading: 'B', place: undefined } }),
      finding({ id: 'heading', source: { ...source, section: '3', heading: 'A', place: 9 } }),
    ),
  ).toEqual(['heading', 'unplaced', 'placed', 'section', 'appendix'])
})

test('in one place the name decides', () => {
  expect(orderOf('findings', finding({ id: 'a', name: 'Zon' }), finding({ id: 'b', name: 'Maan' }))).toEqual(['b', 'a'])
})

test('principles go by place alone, for each has a heading of its own', () => {
  expect(
    orderOf(
      'principles',
      principle({ id: 'second', source: { ...source, heading: 'A', place: 2 } }),
      principle({ id: 'first', source: { ...source, heading: 'B', place: 1 } }),
    ),
  ).toEqual(['first', 'second'])
})

test('methods go in the order of the reports', () => {
  expect(orderOf('methods', method({ id: 'briefrapport-2024' }), method({ id: 'factsheet-2022' }))).toEqual([
    'factsheet-2022',
    'briefrapport-2024',
  ])
})
