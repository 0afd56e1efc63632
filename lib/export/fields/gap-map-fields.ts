import { z } from 'zod'
import { closedLists } from '../closed-lists'
import { type Field, field, type FieldWords } from '../field'
import { type FieldKind, type FieldTerm, knownNumberKind, knownTextKind, termKind, yesNoKind } from '../field-kinds'
import type { PlacedGap } from '../../gap-map/stated-gaps'
import type { CellRecord } from '../gap-map-cells'
import { pageKind, recordKind, recordsKind } from '../reference-kinds'

/** Yes, no, or no such question. */
const sometimesYesNoKind: FieldKind<boolean | undefined> = {
  ...(yesNoKind as FieldKind<boolean | undefined>),
  toJson: (value) => value ?? null,
  schema: (terms) => yesNoKind.schema(terms).nullable(),
  toCells: (value) => (value === undefined ? [] : [value]),
}

/** A row has an id, and no page of its own kind. */
const rowRecordKind: FieldKind<FieldTerm> = {
  ...(recordKind as FieldKind<FieldTerm>),
  schema: () => z.strictObject({ id: z.string(), naam: z.string() }),
}

const countField = (words: Pick<FieldWords, 'name' | 'label' | 'description'>, status?: string) =>
  field({ ...words, basis: 'afgeleid' }, knownNumberKind, ({ cell: { interventions } }: CellRecord) =>
    status === undefined
      ? interventions.length
      : interventions.filter((intervention) => intervention.status === status).length,
  )

/** What is lacking at a cell, by who put it there. One finding can be about the phase and about the row as well. */
const gapsOf = ({ row, cell, column }: CellRecord, by: PlacedGap['basis'][]) =>
  [
    ...new Set(
      [...column.gaps, ...row.gaps, ...cell.gaps]
        .filter(({ basis }) => by.includes(basis))
        .map(({ finding }) => finding),
    ),
  ].map(({ id, name }) => ({ id, label: name }))

/** Every field of a cell of the map, in the order of files and codebook. */
export const gapMapFields: Field<CellRecord>[] = [
  field(
    { name: 'id', label: 'Id', description: 'De rij en de levensfase, met “--” ertussen.', basis: 'afgeleid' },
    knownTextKind,
    ({ id }) => id,
  ),
  field(
    {
      name: 'rij',
      label: 'Rij',
      description: 'De leefomgeving, het onderwerp of de factor. “Niet vermeld”: het rapport noemt er geen.',
      basis: 'per waarde',
    },
    rowRecordKind,
    ({ row: { id, label } }) => ({ id, label }),
  ),
  field(
    {
      name: 'rijsoort',
      label: 'Soort rij',
      description: 'Of de rij een leefomgeving, een onderwerp of een factor is.',
      basis: 'redactie',
    },
    knownTextKind,
    ({ rowKind }) => rowKind.id,
  ),
  field(
    {
      name: 'levensfase',
      label: 'Levensfase',
      description: 'De levensfase van de kolom.',
      basis: 'per waarde',
      list: closedLists.lifePhases,
    },
    termKind,
    ({ cell }) => cell.phase.id,
  ),
  countField({
    name: 'interventies',
    label: 'Interventies',
    description: 'Hoeveel interventies er staan. Een interventie kan in meer vakken staan: tel de vakken niet op.',
  }),
  countField({ name: 'effectief', label: 'Effectief', description: 'Hoeveel daarvan effectief zijn.' }, 'effectief'),
  countField({ name: 'kansrijk', label: 'Kansrijk', description: 'Hoeveel daarvan kansrijk zijn.' }, 'kansrijk'),
  field(
    {
      name: 'kader_noemt',
      label: 'Kader noemt het',
      description:
        'Of het kader van deze levensfase in het rapport deze leefomgeving noemt. Alleen bij leefomgevingen.',
      basis: 'rapport',
      empty: 'geen',
    },
    sometimesYesNoKind,
    ({ cell }) => cell.isNamed,
  ),
  field(
    {
      name: 'tekorten',
      label: 'Tekorten volgens het rapport',
      description:
        'Wat het rapport een tekort noemt: voor de fase, de rij of het vak. De plek kan van de redactie zijn.',
      basis: 'per waarde',
      empty: 'geen',
    },
    recordsKind,
    (record) => gapsOf(record, ['rapport', 'redactie']),
  ),
  field(
    {
      name: 'tekorten_rapport',
      label: 'Tekorten volgens het rapport (plek uit het rapport)',
      description: 'Tekorten: alleen wat het rapport zelf op deze plek noemt.',
      basis: 'rapport',
      empty: 'geen',
    },
    recordsKind,
    (record) => gapsOf(record, ['rapport']),
  ),
  field(
    {
      name: 'lijst',
      label: 'Lijst',
      description: 'Het adres van de lijst met precies deze interventies.',
      basis: 'redactie',
    },
    pageKind,
    ({ cell }, { origin }) => `${origin}${cell.address}`,
  ),
]
