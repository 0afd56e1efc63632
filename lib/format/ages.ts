import type { Intervention } from '../catalogue/intervention'

/** "8 tot 12 jaar", "vanaf 50 jaar", "tot 25 jaar": the report does not say whether the last year counts. */
export function formatAgeRange({ min, max }: NonNullable<Intervention['ageRange']>): string {
  if (max === undefined) return `vanaf ${min} jaar`
  return min === undefined ? `tot ${max} jaar` : `${min} tot ${max} jaar`
}
