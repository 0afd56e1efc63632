import type { LifePhase } from '../catalogue/vocabularies'
import type { ListedClassification, Term } from './list-kind'

export type ListedLifePhase = Term & { phrase: string; shortLabel: string; minAge: number; maxAge?: number }

/** A term without its definition: all that a list shows of it. */
export const listTerm = ({ id, label, phrase, headingNote }: Term): Term => ({
  id,
  label,
  ...(phrase && { phrase }),
  ...(headingNote && { headingNote }),
})

export const listLifePhase = ({ shortLabel, minAge, maxAge, ...term }: LifePhase): ListedLifePhase => ({
  ...listTerm(term),
  phrase: term.phrase,
  shortLabel,
  minAge,
  maxAge,
})

export const withoutReason = ({ id, basis }: ListedClassification): ListedClassification => ({ id, basis })

/** Long lists have no order of their own: what is used most stands first, and fits before the fold. */
export function byUse<One extends Term>(terms: One[], uses: { id: string }[][]): One[] {
  const count = (id: string) => uses.filter((values) => values.some((value) => value.id === id)).length
  return terms.toSorted((a, b) => count(b.id) - count(a.id))
}

export const placeOf = (id: string, terms: Term[]) => terms.findIndex((term) => term.id === id)
