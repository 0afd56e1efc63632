import { seededRandom } from '@/scripts/relevance/generated-documents'

/** What no one means to search for, each piece of another sort. */
const pieces = [
  ['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'null', 'undefined', 'NaN'],
  ['.*', '(a+)+$', '[^]', '\\', '\\u0000', '(?<=x)', '$1', '{9999}', '^|$', 'a{2,', '%00', '%E0%A4%A'],
  ["'; DROP TABLE--", '<script>alert(1)</script>', '{"q":1}', '../../etc', '&q=', '#', '${x}', '|', '>', '!', '@'],
  ['\0', '\u0007', '\n', '\r\n', '\t', '\u2028', '\u00AD', '\u200B', '\uFEFF', '\u202E'],
  ['\uD83D', '\uDE00', 'a\uD800b', '\uDFFF'],
  ['😀', '👩‍👩‍👧‍👦', '🇳🇱', '𝕊𝕝𝕒𝕒𝕡', '①②③', '½', 'ﬁ', 'İ', 'ẞ', 'Æ', 'ǆ'],
  ['שלום', 'مرحبا', 'ٱلْعَرَبِيَّة', '睡眠', '수면', 'ไทย', 'हिन्दी', 'Ωμέγα', 'сон'],
  ['\u0301', 'e\u0301', 'a\u0301\u0302\u0303\u0304', 'z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'],
  ['-', '--', '‑', '–', 'a-', '-a', 'a-b-c-d', 'e-', '@@', 'a@b@c', '“', '’s', '...', '?!', '/', ' '],
  ['0', '1', '12', '3.14', '1e999', '-1', '٣', '۴۵', '9'.repeat(20)],
].flat()
const functionWords = ['de', 'het', 'een', 'van', 'en', 'wat', 'zijn', 'voor', 'ik', 'niet', 'over', 'interventies']
const letters = 'abcdefghijklmnopqrstuvwxyzëïé'
const longest = 10_000

function long(make: () => string, between = ' '): string {
  let text = ''
  while (text.length < longest) text += make() + between
  return text.slice(0, longest)
}

/** Queries that nobody types, or only by mistake: some that are named here, the rest drawn from a seed. */
export function hostileQueries(count: number, seed: number, words: string[]): string[] {
  const random = seededRandom(seed)
  const below = (end: number) => Math.floor(random() * end)
  const oneOf = <Value>(values: ArrayLike<Value>) => values[below(values.length)]!
  const several = (most: number, make: () => string, between = ' ') =>
    Array.from({ length: 1 + below(most) }, make).join(between)

  const letter = () => oneOf(letters)
  const character = () => String.fromCharCode(below(0x10000))
  const slip = () => {
    const word = oneOf(words)
    const place = below(word.length)
    return word.slice(0, place) + oneOf([letter(), '', word[place]! + word[place]!]) + word.slice(place + 1)
  }
  const sorts = [
    () => several(4, () => oneOf(pieces), oneOf(['', ' '])),
    () => several(6, () => oneOf(functionWords)),
    () => several(3, slip),
    () => several(4, () => oneOf(words), oneOf(['', '-', ' ', '/'])),
    () => several(30, letter, ''),
    () => several(12, character, ''),
    () => several(5, () => oneOf([oneOf(pieces), oneOf(words), oneOf(functionWords), slip(), letter()])),
    () => oneOf(words).slice(0, 1 + below(4)),
    () => oneOf(words).replaceAll(/(?=.)/g, oneOf(['\u0301', '\u200B', '-', '.', ' '])),
    () => several(20, () => several(2, letter, '')),
    () => several(200, () => letter(), ''),
  ]
  const named = [
    ...['', ' ', 'a', 'q', 'x', 'é', '1', '😀', '\u0301', '\uD83D', '.', 'ab '].map((one) =>
      one.repeat(longest).slice(0, longest),
    ),
    ...pieces,
    long(() => oneOf(words)),
    long(() => oneOf(words), ''),
    long(() => oneOf(words), '-'),
    long(() => oneOf(functionWords)),
    long(() => oneOf(pieces)),
    long(slip),
    long(letter),
    long(letter, ''),
    long(character, ''),
    words.join(' '),
  ]
  return [...named, ...Array.from({ length: count - named.length }, () => oneOf(sorts)())]
}
