import type { Classification } from '../catalogue/record-fields'

/** Which terms the editors gave a record themselves, and why. */
export function editorsReasons(classified: { values: Classification[]; terms: { id: string; label: string }[] }[]) {
  return classified.flatMap(({ values, terms }) =>
    values.flatMap(({ id, basis, reason }) =>
      basis === 'redactie' ? [{ label: terms.find((term) => term.id === id)!.label, reason }] : [],
    ),
  )
}
