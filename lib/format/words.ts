const andList = new Intl.ListFormat('nl', { type: 'conjunction' })
const orList = new Intl.ListFormat('nl', { type: 'disjunction' })

/** "a, b en c" */
export const joinAnd = (words: readonly string[]) => andList.format(words)

/** "a, b of c" */
export const joinOr = (words: readonly string[]) => orList.format(words)

/** Small first letter, for a label inside a sentence. An abbreviation keeps its capitals. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

/** Capital first letter, for a label that opens a sentence. */
export const opening = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

/** "1 interventie", "3 interventies", "geen interventies" */
export function countInterventions(count: number, adjective = ''): string {
  const noun = count === 1 ? 'interventie' : 'interventies'
  return [count === 0 ? 'geen' : count, adjective, noun].filter((word) => word !== '').join(' ')
}
