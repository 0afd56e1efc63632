import type { Classification } from '../../catalogue/record-fields'
import { editorsReasons } from '../../format/reasons'
import { inSentence } from '../../format/words'
import { type ClosedList, type Field, field } from '../field'
import { classifiedKind, termsKind, textsKind } from '../field-kinds'

type Classified = { label: string; values: Classification[]; list: ClosedList }

/** Why the editors classified as they did; in JSON each value carries its own reason. */
export const reasonsField = <Kept>(read: (record: Kept) => Classified[]) =>
  field(
    {
      name: 'redenen_redactie',
      label: 'Redenen van de redactie',
      description: 'Per indeling van de redactie de reden. In JSON staat de reden bij de waarde zelf.',
      basis: 'redactie',
      empty: 'geen',
      onlyInTables: true,
    },
    textsKind,
    (record: Kept, { catalogue }) =>
      read(record).flatMap(({ label, values, list }) =>
        editorsReasons([{ values, terms: list.termsOf(catalogue) }]).map(
          (given) => `${label} ${inSentence(given.label)}: ${given.reason}`,
        ),
      ),
  )

type ClassifiedWords = { name: string; label: string; description: string; list: ClosedList }

/** A classification, and beside it the part of it that the report itself states. */
export function classifiedFields<Kept>(
  { name, label, description, list }: ClassifiedWords,
  read: (record: Kept) => Classification[],
): Field<Kept>[] {
  return [
    field({ name, label, description, basis: 'per waarde', list, empty: 'niet vermeld' }, classifiedKind, read),
    field(
      {
        name: `${name}_rapport`,
        label: `${label} (rapport)`,
        description: `${label}: alleen wat het rapport zelf zegt.`,
        basis: 'rapport',
        list,
        empty: 'niet vermeld',
      },
      termsKind,
      (record) =>
        read(record)
          .filter(({ basis }) => basis === 'rapport')
          .map(({ id }) => id),
    ),
  ]
}
