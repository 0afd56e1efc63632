import { expect, test } from 'vitest'
import { everythingAddress } from '@/lib/url/addresses'

test('the search over everything keeps the words as they were typed', () => {
  expect(everythingAddress('')).toBe('/zoeken')
  expect(everythingAddress('rust & slaap')).toBe('/zoeken?q=rust+%26+slaap')
})
