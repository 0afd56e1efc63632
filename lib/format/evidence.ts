import type { Intervention } from '../catalogue/intervention'
import type { LifePhase } from '../catalogue/vocabularies'

/**
 * What the report says about a status that rests on its heading alone: where it counts other than it lists, the heading
 * is no proof for one intervention. Null where the text says more of the intervention itself.
 */
export function headingCaution({ status, recognition, lifePhases }: Intervention, phases: LifePhase[]): string | null {
  if (status !== 'effectief' || recognition !== 'niet-vermeld') return null
  return phases.find(({ id }) => id === lifePhases[0]!.id)?.headingNote ?? null
}
