import { expect, test } from 'vitest'
import type { Finding } from '@/lib/catalogue/finding'
import { rowKindsOf } from '@/lib/gap-map/stated-gaps'
import { finding, intervention } from '@/tests/fixtures'
import { mapOf } from './made-up-map'

const lack = (id: string, ...gaps: NonNullable<Finding['gaps']>) => finding({ id, kind: 'tekort', gaps })

const findings = [
  lack('phase', { lifePhase: 'ouderen', basis: 'rapport' }),
  lack(
    'topic',
    { topic: 'angst', basis: 'rapport' },
    { topic: 'slaap', basis: 'redactie', reason: 'Dat ligt dichtbij.' },
  ),
  lack('meeting', { lifePhase: 'jeugd', setting: 'school', basis: 'rapport' }),
  finding({ id: 'none' }),
]

/** Where each gap falls: "number place", in brackets where the editors put it there. */
function flagsIn(query: string) {
  const { columns, groups } = mapOf(query, [intervention({ id: 'a' })], findings)
  const say = (gaps: (typeof columns)[number]['gaps'], place: string) =>
    gaps.map(({ number, basis }) => (basis === 'redactie' ? `[${number}] ${place}` : `${number} ${place}`))
  return [
    ...columns.flatMap(({ gaps, phase }) => say(gaps, phase.id)),
    ...groups
      .flatMap(({ rows }) => rows)
      .flatMap((row) => [
        ...say(row.gaps, row.id),
        ...row.cells.flatMap(({ gaps, phase }) => say(gaps, `${row.id} ${phase.id}`)),
      ]),
  ]
}

test('a gap of a phase falls on its column, that of a row on the row, that of both in the cell', () => {
  expect(flagsIn('')).toEqual(['1 ouderen', '2 school jeugd'])
  expect(flagsIn('rijen=onderwerp')).toEqual(['1 ouderen', '2 angst', '[2] slaap'])
})

test('a gap of another kind of row is left out, and takes no number', () => {
  expect(flagsIn('rijen=factor')).toEqual(['1 ouderen'])
  expect(mapOf('rijen=factor', [], findings).gaps.map((gap) => gap.finding.id)).toEqual(['phase'])
})

test('the reason for a place is given in the map that has the place, and in no other', () => {
  const both = lack(
    'both',
    { topic: 'angst', basis: 'redactie', reason: 'Daar gaat het over.' },
    { topic: 'slaap', basis: 'redactie', reason: 'Daar gaat het over.' },
    { factor: 'slapen', basis: 'redactie', reason: 'Dat is deze factor.' },
    { lifePhase: 'jeugd', basis: 'rapport', reason: 'De tekst noemt kinderen.' },
  )
  const reasonsIn = (query: string) => mapOf(query, [], [both]).gaps.map(({ reasons }) => reasons)
  expect(reasonsIn('')).toEqual([[]])
  expect(reasonsIn('rijen=onderwerp')).toEqual([['Daar gaat het over.']])
  expect(reasonsIn('rijen=factor')).toEqual([['Dat is deze factor.']])
})

test('from a finding the way leads to the rows it has a place among, or to the first when it has only a phase', () => {
  const ways = findings.map((one) => [one.id, rowKindsOf(one).map(({ id }) => id)])
  expect(Object.fromEntries(ways)).toEqual({
    phase: ['leefomgeving'],
    topic: ['onderwerp'],
    meeting: ['leefomgeving'],
    none: [],
  })
})
