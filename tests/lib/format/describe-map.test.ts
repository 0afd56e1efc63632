import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { describeCell, describeMap } from '@/lib/format/describe-map'
import { intervention, rapport, redactie } from '@/tests/fixtures'
import { mapOf } from '../gap-map/made-up-map'

const at = (phase: string, setting: string, status: 'effectief' | 'kansrijk', id: string) =>
  intervention({
    id,
    status,
    lifePhases: [rapport(phase)],
    settings: [redactie(setting)],
    factors: [redactie('slapen')],
  })

const describe = (query: string, ...interventions: Intervention[]) => describeMap(mapOf(query, interventions))

const onSchool = [
  at('jeugd', 'school', 'effectief', 'a'),
  at('jeugd', 'school', 'kansrijk', 'b'),
  at('ouderen', 'thuis', 'kansrijk', 'c'),
]

test('the main finding is where most stand, with their statuses', () => {
  expect(describe('', ...onSchool)[0]).toBe(
    'De meeste interventies zijn voor jeugd, op school: 2 (1 effectief en 1 kansrijk).',
  )
})

test('where several cells hold most, each is named', () => {
  expect(describe('', onSchool[0]!, onSchool[2]!)[0]).toBe(
    'De meeste interventies staan er voor ouderen, thuis en voor jeugd, op school: elk 1.',
  )
})

test('it says which rows are empty, and for which phases nothing is effective', () => {
  expect(describe('', ...onSchool)).toContain('Bij online staat in deze catalogus geen enkele interventie.')
  expect(describe('', ...onSchool)).toContain(
    'Voor adolescenten en voor ouderen staat in deze catalogus geen interventie met de status effectief.',
  )
})

test('of what the report itself says, nothing is claimed about the catalogue', () => {
  const sentences = describe(
    'basis=rapport',
    ...onSchool,
    intervention({ id: 'd', lifePhases: [rapport('jeugd')], settings: [rapport('school')] }),
  )
  expect(sentences.join(' ')).not.toContain('in deze catalogus')
  expect(sentences).toContain('Bij thuis en online noemt het rapport zelf geen enkele interventie.')
  expect(sentences.at(-1)).toBe('Bij 3 van de 4 interventies zegt het rapport zelf niets over de leefomgeving.')
})

test('when the report says nothing of any row, that is all there is to say', () => {
  expect(describe('rijen=factor&basis=rapport', ...onSchool)).toEqual([
    'Het rapport zelf noemt bij geen enkele interventie een factor. De indeling is van ons.',
  ])
})

test('a cell says by itself what it holds', () => {
  const [thuis, school] = mapOf('', onSchool).groups[0]!.rows
  expect(describeCell(school!.cells[0]!, school!)).toBe(
    '2 interventies voor jeugd, op school: 1 effectief en 1 kansrijk',
  )
  expect(describeCell(thuis!.cells[2]!, thuis!)).toBe('1 interventie voor ouderen, thuis: 1 kansrijk')
})
