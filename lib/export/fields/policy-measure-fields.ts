import type { PolicyMeasure } from '../../catalogue/policy-measure'
import { policyMeasureAddress } from '../../url/addresses'
import { closedLists } from '../closed-lists'
import { type Field, field } from '../field'
import { termKind } from '../field-kinds'
import { recordsKind } from '../reference-kinds'
import { classifiedFields, reasonsField } from './classified-fields'
import {
  alsoInField,
  linksField,
  noteField,
  otherNamesField,
  ownLabelFields,
  pageField,
  sourceFields,
  summaryField,
} from './shared-fields'

/** Every field of a policy measure, in the order of files, API and codebook. */
export const policyMeasureFields: Field<PolicyMeasure>[] = [
  ...ownLabelFields,
  otherNamesField,
  summaryField,
  ...classifiedFields(
    { name: 'levensfasen', label: 'Levensfasen', description: 'Voor welke levensfasen.', list: closedLists.lifePhases },
    ({ lifePhases }: PolicyMeasure) => lifePhases,
  ),
  ...classifiedFields(
    {
      name: 'domeinen',
      label: 'Beleidsdomeinen',
      description: 'Het beleid waar de maatregel bij hoort.',
      list: closedLists.policyDomains,
    },
    ({ domains }: PolicyMeasure) => domains,
  ),
  ...classifiedFields(
    {
      name: 'factoren',
      label: 'Factoren',
      description: 'Op welke van de 34 factoren uit het rapport van 2024 de maatregel zich richt.',
      list: closedLists.factors,
    },
    ({ factors }: PolicyMeasure) => factors,
  ),
  field(
    {
      name: 'bewijs',
      label: 'Bewijs in het rapport',
      description: 'Wat het rapport over het effect zegt.',
      basis: 'rapport',
      list: closedLists.policyEvidences,
    },
    termKind,
    ({ evidence }) => evidence,
  ),
  noteField(
    'bewijs_toelichting',
    'Toelichting op het bewijs',
    'Hetzelfde in woorden, met de twijfel die het rapport laat.',
    ({ evidenceNote }: PolicyMeasure) => evidenceNote,
  ),
  field(
    {
      name: 'programmas',
      label: 'Programma’s',
      description: 'Programma’s die de tekst erbij noemt.',
      basis: 'rapport',
      empty: 'niet vermeld',
    },
    recordsKind,
    (record, { catalogue }) => named(record.programmes, catalogue.programmes),
  ),
  field(
    {
      name: 'interventies',
      label: 'Interventies',
      description: 'Interventies die de tekst erbij noemt.',
      basis: 'rapport',
      empty: 'niet vermeld',
    },
    recordsKind,
    (record, { catalogue }) => named(record.interventions, catalogue.interventions),
  ),
  reasonsField((record: PolicyMeasure) => [
    { label: 'levensfase', values: record.lifePhases, list: closedLists.lifePhases },
    { label: 'domein', values: record.domains, list: closedLists.policyDomains },
    { label: 'factor', values: record.factors, list: closedLists.factors },
  ]),
  linksField,
  ...sourceFields,
  alsoInField,
  pageField(policyMeasureAddress),
]

const named = (ids: string[], records: { id: string; name: string }[]) =>
  ids.map((id) => ({ id, label: records.find((record) => record.id === id)!.name }))
