import { expect, test } from 'vitest'
import { comparisonAddress, everythingAddress, selectionAddress } from '@/lib/url/addresses'

test('the search over everything keeps the words as they were typed', () => {
  expect(everythingAddress('')).toBe('/zoeken')
  expect(everythingAddress('rust & slaap')).toBe('/zoeken?q=rust+%26+slaap')
})

test('a selection and a comparison are the ids in their order', () => {
  expect(selectionAddress([])).toBe('/selectie')
  expect(selectionAddress(['b', 'a'])).toBe('/selectie?id=b&id=a')
  expect(comparisonAddress(['a', 'b'])).toBe('/vergelijk?id=a&id=b')
  expect(comparisonAddress(['a', 'b'], true)).toBe('/vergelijk?id=a&id=b&toon=verschillen')
})

test('an unknown id does not break the address it stands in', () => {
  expect(new URL(selectionAddress(['a&id=b', '<b>']), 'https://site.nl').searchParams.getAll('id')).toEqual([
    'a&id=b',
    '<b>',
  ])
})
