import { expect, test } from 'vitest'
import { toPageParams, toSearchParams } from '@/lib/url/search-params'

test('one value, several values and no value become the standard form', () => {
  const params = toSearchParams({ q: 'a&b=c', levensfase: ['jeugd', 'ouderen'], status: undefined })
  expect(params.toString()).toBe('q=a%26b%3Dc&levensfase=jeugd&levensfase=ouderen')
})

test('the standard form goes back to what it was made of', () => {
  const params = new URLSearchParams('q=a%26b%3Dc&levensfase=jeugd&levensfase=ouderen&__proto__=x')
  expect(Object.entries(toPageParams(params))).toEqual([
    ['q', ['a&b=c']],
    ['levensfase', ['jeugd', 'ouderen']],
    ['__proto__', ['x']],
  ])
  expect(toSearchParams(toPageParams(params)).toString()).toBe(params.toString())
})

test('a parameter that is repeated a hundred thousand times is read once', () => {
  const params = new URLSearchParams('a&'.repeat(100_000))
  expect(toPageParams(params).a).toHaveLength(100_000)
})
