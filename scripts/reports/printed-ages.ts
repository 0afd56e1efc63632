import type { Intervention } from '@/lib/catalogue/intervention'

/** The ways in which the report prints ages. A range comes first, for its end alone looks like "tot 12 jaar". */
const ageForms = [
  /\b(?<min>\d+)\s*(?:-|–|tot|tot en met|en)\s*(?<max>\d+)\s+jaar/,
  /\bvanaf\s+(?<min>\d+)\s+jaar/,
  /\b(?<min>\d+)\s+jaar\s+en\s+ouder/,
  /\b(?<min>\d+)\+/,
  /\btot\s+(?<max>\d+)\s+jaar/,
]

/** The ages that a text states, such as "(4-8 jaar)" or "vanaf 50 jaar"; undefined where it states none. */
export function readAges(text: string): Intervention['ageRange'] {
  const groups = ageForms.map((form) => form.exec(text)?.groups).find((found) => found !== undefined)
  return groups && { min: toYears(groups.min), max: toYears(groups.max) }
}

const toYears = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))

export function sayAges(range: Intervention['ageRange']): string {
  if (range === undefined) return 'no ages'
  const { min, max } = range
  if (max === undefined) return `ages from ${min}`
  return min === undefined ? `ages up to ${max}` : `ages ${min}-${max}`
}
