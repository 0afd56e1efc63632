import { expect, test } from 'vitest'
import { refuseTooMany, selectByIds } from '@/lib/export/select-by-ids'
import { mostIds } from '@/lib/shortlist/shortlist'
import { catalogueOf, intervention } from '@/tests/fixtures'

const catalogue = catalogueOf(intervention({ id: 'a' }), intervention({ id: 'b' }))
const params = (...ids: string[]) => new URLSearchParams(ids.map((id) => ['id', id]))

test('a selection has its own order, each record once, and leaves out what it does not know', () => {
  const { records, title, address } = selectByIds(params('b', 'x', 'a', 'b'), catalogue)
  expect(records.map(({ id }) => id)).toEqual(['b', 'a'])
  expect([title, address]).toEqual(['Selectie van 2 interventies', '/selectie?id=b&id=a'])
})

test('too many ids are refused with the number to take away; the same id counts once', () => {
  const ids = Array.from({ length: mostIds + 3 }, (_, place) => `id-${place}`)
  expect(refuseTooMany(params(...ids))).toMatch(/ten hoogste 100 .* noemt er 103\. Haal er 3 weg/)
  expect(refuseTooMany(params(...ids.slice(3), ...ids.slice(3)))).toBe(null)
})
