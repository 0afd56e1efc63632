import type { Programme } from '../../catalogue/programme'
import { programmeAddress } from '../../url/addresses'
import { closedLists } from '../closed-lists'
import { type Field, field } from '../field'
import { termKind } from '../field-kinds'
import { recordKind } from '../reference-kinds'
import { classifiedFields, reasonsField } from './classified-fields'
import {
  alsoInField,
  identityFields,
  linksField,
  noteField,
  otherNamesField,
  pageField,
  sourceFields,
  summaryField,
} from './shared-fields'

/** Every field of a programme, in the order of files, API and codebook. A programme has no status. */
export const programmeFields: Field<Programme>[] = [
  ...identityFields,
  otherNamesField,
  summaryField,
  field(
    {
      name: 'soort',
      label: 'Soort',
      description: 'Programma, netwerk, handreiking, agenda en dergelijke.',
      basis: 'redactie',
      list: closedLists.programmeKinds,
    },
    termKind,
    ({ kind }) => kind,
  ),
  noteField(
    'bewijs_toelichting',
    'Toelichting op het bewijs',
    'Wat het rapport over bewijs of erkenning zegt.',
    ({ evidenceNote }: Programme) => evidenceNote,
  ),
  field(
    {
      name: 'hoort_bij',
      label: 'Hoort bij',
      description: 'Het programma waar dit een onderdeel van is.',
      basis: 'rapport',
      empty: 'niet vermeld',
    },
    recordKind,
    ({ partOf }, { catalogue: { programmes } }) => {
      const found = programmes.find(({ id }) => id === partOf)
      return found && { id: found.id, label: found.name }
    },
  ),
  ...classifiedFields(
    { name: 'levensfasen', label: 'Levensfasen', description: 'Voor welke levensfasen.', list: closedLists.lifePhases },
    ({ lifePhases }: Programme) => lifePhases,
  ),
  ...classifiedFields(
    { name: 'leefomgevingen', label: 'Leefomgevingen', description: 'Waar het speelt.', list: closedLists.settings },
    ({ settings }: Programme) => settings,
  ),
  reasonsField((record: Programme) => [
    { label: 'levensfase', values: record.lifePhases, list: closedLists.lifePhases },
    { label: 'leefomgeving', values: record.settings, list: closedLists.settings },
  ]),
  linksField,
  ...sourceFields,
  alsoInField,
  pageField(programmeAddress),
]
