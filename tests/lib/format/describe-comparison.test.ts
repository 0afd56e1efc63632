import { expect, test } from 'vitest'
import { describeComparison } from '@/lib/format/describe-comparison'
import type { ComparedRow } from '@/lib/shortlist/compare'

const row = (label: string, state: 'differs' | 'alike' | 'unmentioned', phrase?: string): ComparedRow => ({
  id: label,
  label,
  phrase,
  cells: [],
  differs: state === 'differs',
  isUnmentioned: state === 'unmentioned',
})

test('it is said on how many fields they differ, on which they are alike, and of which nothing is said', () => {
  expect(
    describeComparison(
      [
        row('Status', 'alike'),
        row('Staat onder', 'alike', 'de kop in het rapport'),
        row('Doel', 'differs'),
        row('Vorm', 'unmentioned'),
      ],
      3,
    ),
  ).toBe(
    'Zij verschillen op 1 van de 4 kenmerken. Gelijk zijn status en de kop in het rapport. Vorm is bij geen van de drie vermeld.',
  )
})

test('all and none have words of their own', () => {
  expect(describeComparison([row('Doel', 'differs'), row('Vorm', 'differs')], 2)).toBe(
    'Zij verschillen op alle 2 kenmerken.',
  )
  expect(describeComparison([row('Doel', 'alike'), row('KOPP', 'unmentioned'), row('Vorm', 'unmentioned')], 2)).toBe(
    'Zij verschillen op geen van de 3 kenmerken. Gelijk is doel. KOPP en vorm zijn bij geen van de twee vermeld.',
  )
})

test('what each has of its own is no field to differ on', () => {
  const links = { ...row('Meer lezen', 'alike'), isOwnToEach: true }
  expect(describeComparison([row('Doel', 'differs'), row('Vorm', 'alike'), links], 2)).toBe(
    'Zij verschillen op 1 van de 2 kenmerken. Gelijk is vorm.',
  )
})
