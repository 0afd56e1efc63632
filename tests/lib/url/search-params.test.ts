import { expect, test } from 'vitest'
import { toSearchParams } from '@/lib/url/search-params'

test('one value, several values and no value become the standard form', () => {
  const params = toSearchParams({ q: 'a&b=c', levensfase: ['jeugd', 'ouderen'], status: undefined })
  expect(params.toString()).toBe('q=a%26b%3Dc&levensfase=jeugd&levensfase=ouderen')
})
