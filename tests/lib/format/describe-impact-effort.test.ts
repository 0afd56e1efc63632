import { expect, test } from 'vitest'
import { describeImpactEffort } from '@/lib/format/describe-impact-effort'
import { impactEffort } from '@/lib/related/impact-effort'
import { actionOption } from '@/tests/fixtures'

const scores = ['Groot', 'Midden', 'Laag'].map((label) => ({ id: label.toLowerCase(), label, definition: 'Uitleg.' }))

/** One option for each "effect reach effort", named by its place. */
const describe = (...options: string[]) =>
  describeImpactEffort(
    impactEffort(
      options.map((words, place) => {
        const [effect, reach, effort] = words.split(' ') as [string, string, string]
        return actionOption({ id: `optie-${place}`, name: `Optie ${place}`, scores: { effect, reach, effort } })
      }),
      scores,
    ),
  ).join(' ')

test('the one option that takes less is named, with what it takes', () => {
  expect(describe('groot groot groot', 'groot groot laag', 'groot groot groot', 'groot midden laag')).toBe(
    'Bij 3 van de 4 gescoorde opties verwachten experts een grote impact. Bij 2 daarvan verwachten zij ook veel ' +
      'inspanning. Van die 3 vraagt alleen “Optie 1” minder: de inspanning is laag.',
  )
})

test('more of them are counted', () => {
  expect(describe('groot groot midden', 'groot groot laag', 'groot groot groot')).toBe(
    'Bij 3 van de 3 gescoorde opties verwachten experts een grote impact. Bij 1 daarvan verwachten zij ook veel ' +
      'inspanning. De andere 2 vragen minder.',
  )
})

test('that all take much effort, or none does, is said', () => {
  expect(describe('groot groot groot', 'laag laag laag')).toBe(
    'Bij 1 van de 2 gescoorde opties verwachten experts een grote impact. Daarbij verwachten zij steeds ook veel inspanning.',
  )
  expect(describe('groot groot midden', 'laag laag groot')).toBe(
    'Bij 1 van de 2 gescoorde opties verwachten experts een grote impact. Daarbij verwachten zij nergens veel inspanning.',
  )
})

test('without a large impact, or without scores, that is all there is to say', () => {
  expect(describe('groot midden groot', 'midden groot laag')).toBe(
    'Bij geen van de 2 gescoorde opties verwachten experts een grote impact.',
  )
  expect(describe()).toBe('Geen enkele handelingsoptie is gescoord.')
})
