import type { ListedIntervention } from './interventions'
import type { ListedLifePhase } from './terms'

/** Whether an intervention is for people of an age: by its own range, or by its life phases when it states none. */
export function holdsAge(
  { ageRange, lifePhases }: Pick<ListedIntervention, 'ageRange' | 'lifePhases'>,
  age: number,
  reportOnly: boolean,
  lifePhaseTerms: ListedLifePhase[],
): boolean {
  if (ageRange !== undefined) return isWithin(age, ageRange.min, ageRange.max)
  const phases = lifePhases.filter(({ basis }) => !reportOnly || basis === 'rapport')
  return lifePhaseTerms
    .filter(({ id }) => phases.some((phase) => phase.id === id))
    .some(({ minAge, maxAge }) => isWithin(age, minAge, maxAge))
}

const isWithin = (age: number, min = -Infinity, max = Infinity) => min <= age && age <= max
