import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'
import type { Classification } from '@/lib/catalogue/record-fields'

const { programmes, policyMeasures, findings } = loadCatalogue()

/** Every classification of the kinds beside interventions, and where it stands. */
const classified: (Classification & { place: string })[] = [
  ...programmes.map(({ lifePhases, settings }) => ({ lifePhases, settings })),
  ...policyMeasures.map(({ lifePhases, domains, factors }) => ({ lifePhases, domains, factors })),
  ...findings.map(({ lifePhases, settings, topics, targetGroups }) => ({ lifePhases, settings, topics, targetGroups })),
].flatMap((fields) => Object.entries(fields).flatMap(([place, values]) => values.map((value) => ({ ...value, place }))))

test('every reason of the editors is a sentence', () => {
  const reasons = classified.filter(({ basis }) => basis === 'redactie').map(({ reason }) => reason)
  expect(reasons.length).toBeGreaterThan(200)
  expect(reasons.filter((reason) => !reason?.endsWith('.'))).toEqual([])
})

test('within a field one reason has one basis', () => {
  const bases = new Map<string, Set<string>>()
  for (const { place, basis, reason } of classified)
    if (reason !== undefined)
      bases.set(`${place}: ${reason}`, (bases.get(`${place}: ${reason}`) ?? new Set()).add(basis))
  expect(bases.size).toBeGreaterThan(100)
  expect([...bases].filter(([, found]) => found.size > 1).map(([reason]) => reason)).toEqual([])
})
