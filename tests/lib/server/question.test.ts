import { expect, test } from 'vitest'
import { readQuestion } from '@/lib/server/question'

const noon = new Date('2026-11-22T12:00:00Z')
const read = (headers: Record<string, string>, now = noon, url = '/over') =>
  readQuestion({ url, headers: { host: 'catalogus.test', ...headers } }, now)

test('what an answer does not depend on makes no other question', () => {
  const plain = read({})
  const dressed = read({ cookie: 'a=b', 'user-agent': 'x', 'accept-language': 'en', 'x-middleware-subrequest': 'y' })
  expect(dressed).toEqual(plain)
  expect(plain.place).toEqual({
    host: 'catalogus.test',
    'x-forwarded-host': 'catalogus.test',
    'x-forwarded-proto': 'http',
  })
})

test.each([
  ['another host', { host: 'elders.test' }],
  ['behind a proxy', { 'x-forwarded-host': 'elders.test', 'x-forwarded-proto': 'https' }],
  ['a part of a page', { rsc: '1' }],
  ['a part for another page', { 'next-router-state-tree': '%5B%22%22%5D' }],
])('what it does depend on makes another question: %s', (_, headers) => {
  expect(read(headers).key).not.toBe(read({}).key)
})

test('a host that is none reaches the pages as none', () => {
  expect(read({ host: 'evil.example/<script>' }).place).toMatchObject({ host: '', 'x-forwarded-host': '' })
})

const at = (time: string) => read({}, new Date(time)).key

test('after midnight a question is another, wherever midnight is', () => {
  expect(at('2026-11-22T22:59:59Z')).not.toBe(at('2026-11-22T23:00:00Z'))
  expect(at('2026-11-22T18:14:59Z')).not.toBe(at('2026-11-22T18:15:00Z'))
  expect(at('2026-11-22T12:00:00Z')).toBe(at('2026-11-22T12:14:59Z'))
})
