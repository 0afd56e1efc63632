import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compress, isCompressible } from '@/lib/server/compress'

const text = 'mentale gezondheid '.repeat(200)
const answerOf = (type: string, body = text) => ({
  status: 200,
  headers: { 'content-type': type, etag: '"abc"' },
  body: Buffer.from(body),
})

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('%s unpacks to the same words, under a weak tag', async (encoding, unpack) => {
  const { body, headers } = await compress(answerOf('text/html; charset=utf-8'), encoding)
  expect(unpack(body).toString()).toBe(text)
  expect(body.length).toBeLessThan(text.length / 10)
  expect(headers).toMatchObject({ 'content-encoding': encoding, etag: 'W/"abc"' })
})

test.each([
  ['text/html; charset=utf-8', true],
  ['text/csv; charset=utf-8; header=present', true],
  ['application/problem+json', true],
  ['application/javascript; charset=UTF-8', true],
  ['image/svg+xml', true],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
  ['font/woff2', false],
  ['image/png', false],
])('%s is packed: %s', (type, isPacked) => {
  expect(isCompressible(answerOf(type))).toBe(isPacked)
})

test('a few words are sent as they are', () => {
  expect(isCompressible(answerOf('text/html', 'kort'))).toBe(false)
})
