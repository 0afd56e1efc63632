import { fold } from '@/lib/text/fold'

/** Lower case without accents; "@" inside a word is said "a": "Rel@x" is "Relax". */
export const plain = (text: string) => fold(text).replaceAll(/(?<=[a-z])@(?=[a-z])/g, 'a')

/** Letters and digits only, for what may be spaced and hyphenated in more than one way. */
export const squash = (text: string) => plain(text).replaceAll(/[^a-z0-9]/g, '')

/**
 * The place of a name in a plain text, or -1. Inside the name spaces, hyphens and signs may differ ("Get Started" is
 * "GetStarted"), but it begins and ends where words do: "Happyl" does not stand in "Happyles".
 */
export function findName(plainText: string, name: string): number {
  const letters = [...squash(name)].join('[^a-z0-9]*')
  if (letters === '') return -1
  // The number of a footnote may follow at once: "huisartsenpraktijk6".
  return plainText.search(new RegExp(`(?<![a-z0-9])${letters}(?![a-z])`))
}
