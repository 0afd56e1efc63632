import { expect, test } from 'vitest'
import { holdsAge } from '@/lib/lists/age'
import { intervention, listsOf, rapport, redactie } from '@/tests/fixtures'

const { lifePhases } = listsOf().interventions.terms

test('a stated range decides, its first and last year included', () => {
  const record = intervention({ id: 'a', ageRange: { min: 8, max: 12 } })
  expect([7, 8, 12, 13].map((age) => holdsAge(record, age, false, lifePhases))).toEqual([false, true, true, false])
})

test('a stated range goes before the life phases', () => {
  const record = intervention({ id: 'a', ageRange: { min: 8, max: 12 }, lifePhases: [rapport('ouderen')] })
  expect(holdsAge(record, 70, false, lifePhases)).toBe(false)
  expect(holdsAge(record, 10, true, lifePhases)).toBe(true)
})

test('a range with one end is open at the other', () => {
  const from50 = intervention({ id: 'a', ageRange: { min: 50 } })
  expect([49, 50, 120].map((age) => holdsAge(from50, age, false, lifePhases))).toEqual([false, true, true])
  const to25 = intervention({ id: 'b', ageRange: { max: 25 } })
  expect([0, 25, 26].map((age) => holdsAge(to25, age, false, lifePhases))).toEqual([true, true, false])
})

test('without a range the ages of any of its life phases count', () => {
  const record = intervention({ id: 'a', lifePhases: [rapport('jeugd'), rapport('ouderen')] })
  expect([1, 2, 12, 13, 64, 65, 110].map((age) => holdsAge(record, age, false, lifePhases))).toEqual([
    false,
    true,
    true,
    false,
    false,
    true,
    true,
  ])
})

test('a life phase that the report does not state counts only when the editors count too', () => {
  const record = intervention({ id: 'a', lifePhases: [rapport('jeugd'), redactie('ouderen')] })
  expect(holdsAge(record, 70, false, lifePhases)).toBe(true)
  expect(holdsAge(record, 70, true, lifePhases)).toBe(false)
})
