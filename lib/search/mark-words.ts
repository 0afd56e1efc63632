import { wordKey, wordPattern } from '../text/words'

export type Segment = { text: string; marked: boolean }

/** Cuts a text into pieces, the words that were found marked. The pieces joined are the text. */
export function markWords(text: string, found: readonly string[]): Segment[] {
  if (found.length === 0) return [{ text, marked: false }]
  const wanted = new Set(found)
  const segments: Segment[] = []
  let end = 0
  for (const match of text.matchAll(wordPattern)) {
    if (!wanted.has(wordKey(match[0]))) continue
    if (match.index > end) segments.push({ text: text.slice(end, match.index), marked: false })
    segments.push({ text: match[0], marked: true })
    end = match.index + match[0].length
  }
  if (end < text.length) segments.push({ text: text.slice(end), marked: false })
  return segments
}
