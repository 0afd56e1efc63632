import type { ListedClassification, Term } from '../lists/list-kind'
import { inSentence } from './words'

/**
 * "Jeugd, [adolescenten]" as plain text: in the order of their list, what the editors classified between square
 * brackets. Null where the report says nothing.
 */
export function classifiedWords(values: ListedClassification[], terms: Term[]): string | null {
  const words = terms
    .flatMap(({ id, label }) => values.filter((value) => value.id === id).map(({ basis }) => ({ label, basis })))
    .map(({ label, basis }, place) => {
      if (basis === 'redactie') return `[${inSentence(label)}]`
      return place === 0 ? label : inSentence(label)
    })
  return words.length > 0 ? words.join(', ') : null
}
