import { Fragment } from 'react'
import { markWords } from '@/lib/search/mark-words'

/** A text with the words that were found marked. */
export function Highlighted({ text, found }: { text: string; found: readonly string[] }) {
  // Most texts have none: a page of rows has hundreds of them.
  if (found.length === 0) return text
  return markWords(text, found).map(({ text: piece, marked }, place) =>
    // Pieces have no identity of their own; their place in the text is their key.
    marked ? <mark key={place}>{piece}</mark> : <Fragment key={place}>{piece}</Fragment>,
  )
}
