import { expect, test } from 'vitest'
import { oneLine } from '@/lib/text/one-line'

test('line breaks of every kind, tabs and rows of spaces become one space', () => {
  expect(oneLine('a\r\nb\tc\u2028d\u2029e\u0085f   g')).toBe('a b c d e f g')
})

test('what XML forbids goes: control characters, half a surrogate pair, and the last code points', () => {
  expect(oneLine('a\u0000b\u001bc\ud800d\udc00e\ufffef\uffffg')).toBe('a b c d e f g')
})

test('what belongs to a text stays: accents, an emoji, a no-break space, and a space at an end', () => {
  expect(oneLine(' één 👩‍👧 €\u00a028 ')).toBe(' één 👩‍👧 €\u00a028 ')
})
