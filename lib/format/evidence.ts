import type { Intervention } from '../catalogue/intervention'
import type { Vocabularies } from '../catalogue/vocabularies'

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
