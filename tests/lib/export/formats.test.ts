import { expect, test } from 'vitest'
import { offersOf } from '@/lib/export/formats'

test('every file of a list keeps its filters, and CSV comes in two kinds', () => {
  const offers = offersOf('/interventies?q=a+b&levensfase=jeugd', ['xlsx', 'csv'])
  expect(offers.map(({ href }) => href)).toEqual([
    '/interventies.xlsx?q=a+b&levensfase=jeugd',
    '/interventies.csv?q=a+b&levensfase=jeugd',
    '/interventies.csv?voor=excel&q=a+b&levensfase=jeugd',
  ])
})

test('a whole list needs no parameters', () => {
  expect(offersOf('/factoren', ['json', 'csv']).map(({ href }) => href)).toEqual([
    '/factoren.json',
    '/factoren.csv',
    '/factoren.csv?voor=excel',
  ])
})

test('a file that cannot hold so many rows is not offered', () => {
  const [some, many] = [500, 501].map((rows) => offersOf('/interventies', ['docx', 'json'], rows))
  expect(some!.map(({ label }) => label)).toEqual(['Word', 'JSON'])
  expect(many!.map(({ label }) => label)).toEqual(['JSON'])
})
