import { classifiedValues, type Facet } from '../facets/facet'
import type { Query } from '../url/query'
import type { ListedClassification, Term } from './list-kind'

/** The first question in every list. */
export const lifePhaseFacet: Facet<{ lifePhases: ListedClassification[] }> = {
  param: 'levensfase',
  label: 'Levensfase',
  place: 'open',
  isInRow: true,
  sentence: { as: 'phrase' },
  terms: 'lifePhases',
  canBeUnmentioned: true,
  valuesOf: classifiedValues('lifePhases'),
}

/** The name among the terms of a list that is cut by life phase, where some records belong to none in particular. */
export const phaseHeads = 'phaseHeads'

/** The report names none; that is not the same as all. */
const noPhase: Term = { id: 'geen-levensfase', label: 'Geen levensfase in het bijzonder' }

/** What is for no phase in particular stands first: it concerns every reader. */
export const withNoPhase = (lifePhases: Term[]): Term[] => [
  noPhase,
  ...lifePhases.map(({ id, label }) => ({ id, label })),
]

/**
 * The one phase that a list is about; null for none or several. Every row has it, so only what a row is for besides
 * says anything about that row.
 */
export const onlyPhase = ({ chosen: { levensfase = [] } }: Query): string | null =>
  levensfase.length === 1 ? levensfase[0]! : null

/** The phases of a row that the list is not about already. */
export const phasesBesides = (phases: ListedClassification[], phase: string | null) =>
  phases.filter(({ id }) => id !== phase)

/** The first phase that it is for; among chosen phases the first of those. */
export function firstHead({ lifePhases }: { lifePhases: ListedClassification[] }, { chosen }: Query): string {
  const asked = lifePhases.find(({ id }) => chosen.levensfase?.includes(id))
  return (asked ?? lifePhases[0] ?? noPhase).id
}
