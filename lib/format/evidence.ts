import type { Intervention } from '../catalogue/intervention'
import type { Vocabularies } from '../catalogue/vocabularies'
import type { ListedIntervention, InterventionTerms } from '../lists/interventions'
import type { Query } from '../url/query'

/**
 * Why the heading alone is no proof for one intervention: what the report counts and what else it lists there. Null
 * where the text says more of the intervention itself.
 */
export function headingCaution(
  { status, recognition, lifePhases }: Intervention,
  vocabularies: Pick<Vocabularies, 'life-phases' | 'statuses'>,
): string | null {
  if (status !== 'effectief' || recognition !== 'niet-vermeld') return null
  const phase = vocabularies['life-phases'].find(({ id }) => id === lifePhases[0]!.id)
  const heading = vocabularies.statuses.find(({ id }) => id === status)
  return [phase?.headingNote, heading?.headingNote].filter(Boolean).join(' ') || null
}

/** The same for a list: what the report counts otherwise in what was chosen. Null where nothing effective was asked for. */
export function listCaution({ chosen }: Query, { statuses, lifePhases }: InterventionTerms): string | null {
  const asked = chosen.status ?? []
  if (asked.length > 0 && !asked.includes('effectief')) return null
  const notes = [
    ...lifePhases.filter(({ id }) => chosen.levensfase?.includes(id)),
    ...statuses.filter(({ id }) => asked.includes(id)),
  ].map(({ headingNote }) => headingNote)
  return notes.filter(Boolean).join(' ') || null
}

/** On how many of the effective ones the text itself says nothing, so that only the heading speaks. */
export function countHeadingOnly(interventions: Pick<ListedIntervention, 'status' | 'recognition'>[]) {
  const effective = interventions.filter(({ status }) => status === 'effectief')
  return {
    effective: effective.length,
    headingOnly: effective.filter(({ recognition }) => recognition === 'niet-vermeld').length,
  }
}

/** What of a list stands in the report under a phase that was not chosen, so that its count and ours differ. */
export function otherHeadings(
  { chosen }: Query,
  interventions: Pick<ListedIntervention, 'lifePhases'>[],
): string | null {
  const phases = chosen.levensfase ?? []
  const total = interventions.length
  // The first life phase is the one whose heading it stands under (rule heading-phase-first).
  const elsewhere = interventions.filter(({ lifePhases }) => !phases.includes(lifePhases[0]!.id)).length
  if (phases.length === 0 || elsewhere === 0) return null
  const verb = elsewhere === 1 ? 'staat' : 'staan'
  return `${sayPart(elsewhere, total)} ${verb} in het rapport onder een andere levensfase.`
}

function sayPart(part: number, total: number): string {
  if (total === 1) return 'Deze interventie'
  return part === total ? `Deze ${total}` : `${part} van deze ${total}`
}
