import { expect, test } from 'vitest'
import { everyKind } from '@/lib/lists/kinds'
import { idsOf, listKinds } from '@/tests/fixtures'

test('the address of every list is that of its kind', () => {
  const addresses = Object.values(listKinds).map(({ address }) => address)
  expect(idsOf([...everyKind]).map((id) => `/${id}`)).toEqual(expect.arrayContaining(addresses))
})

test('no two kinds have the same name', () => {
  expect(new Set(everyKind.map(({ label }) => label)).size).toBe(everyKind.length)
})
