import type { Intervention } from '../catalogue/intervention'

/** "8 tot en met 12 jaar", "vanaf 50 jaar", "tot en met 25 jaar" */
export function formatAgeRange({ min, max }: NonNullable<Intervention['ageRange']>): string {
  if (max === undefined) return `vanaf ${min} jaar`
  return min === undefined ? `tot en met ${max} jaar` : `${min} tot en met ${max} jaar`
}
