import type { Intervention } from '../../catalogue/intervention'
import { formatAgeRange } from '../../format/ages'
import { headingCaution } from '../../format/evidence'
import { interventionAddress } from '../../url/addresses'
import { closedLists } from '../closed-lists'
import { type Field, field } from '../field'
import { notedKind, numberKind, termKind, textKind } from '../field-kinds'
import { recordKind } from '../reference-kinds'
import { classifiedFields, reasonsField } from './classified-fields'
import {
  alsoInField,
  identityFields,
  linksField,
  otherNamesField,
  pageField,
  sourceFields,
  summaryField,
} from './shared-fields'

/** Every field of an intervention, in the order of files, API and codebook. */
export const interventionFields: Field<Intervention>[] = [
  ...identityFields,
  otherNamesField,
  summaryField,
  field(
    {
      name: 'status',
      label: 'Status',
      description: 'Wat de tekst van het rapport ondersteunt. Kansrijk is niet hetzelfde als effectief.',
      basis: 'rapport',
      list: closedLists.statuses,
    },
    termKind,
    ({ status }) => status,
  ),
  field(
    {
      name: 'vermeld_onder',
      label: 'Vermeld onder',
      description: 'De kop waar de interventie onder staat. Een kop is geen bewijs: bij enkele wijkt de status af.',
      basis: 'rapport',
      list: closedLists.statuses,
    },
    termKind,
    ({ listedUnder }) => listedUnder,
  ),
  field(
    {
      name: 'erkenning',
      label: 'Erkenning',
      description: 'Wat de tekst over de erkenning van deze interventie zelf zegt.',
      basis: 'rapport',
      list: closedLists.recognitions,
    },
    termKind,
    ({ recognition }) => recognition,
  ),
  field(
    {
      name: 'bewijs_toelichting',
      label: 'Toelichting op het bewijs',
      description: 'Wat het rapport verder over bewijs zegt, en waar zijn eigen tellingen anders zijn.',
      basis: 'rapport, in eigen woorden',
      empty: 'niet vermeld',
    },
    textKind,
    (record, { catalogue }) =>
      [record.evidenceNote, headingCaution(record, catalogue.vocabularies)].filter(Boolean).join(' ') || undefined,
  ),
  field(
    {
      name: 'beschikbaarheid',
      label: 'Beschikbaarheid',
      description: 'Bijvoorbeeld: nu niet aangeboden, of alleen in het buitenland. Alleen waar het rapport het zegt.',
      basis: 'rapport',
      list: closedLists.availabilities,
      empty: 'niet vermeld',
    },
    notedKind,
    ({ availability }) => availability,
  ),
  ...classifiedFields(
    {
      name: 'levensfasen',
      label: 'Levensfasen',
      description: 'Voor welke levensfasen. De eerste is de fase waar zij in het rapport onder staat.',
      list: closedLists.lifePhases,
    },
    ({ lifePhases }: Intervention) => lifePhases,
  ),
  field(
    {
      name: 'leeftijd',
      label: 'Leeftijd',
      description: 'De leeftijd in woorden, alleen waar het rapport die noemt.',
      basis: 'rapport',
      empty: 'niet vermeld',
    },
    textKind,
    ({ ageRange }) => ageRange && formatAgeRange(ageRange),
  ),
  field(
    {
      name: 'leeftijd_min',
      label: 'Leeftijd vanaf',
      description: 'In jaren. Leeg: het rapport noemt geen ondergrens.',
      basis: 'rapport',
      empty: 'niet vermeld',
    },
    numberKind,
    ({ ageRange }) => ageRange?.min,
  ),
  field(
    {
      name: 'leeftijd_max',
      label: 'Leeftijd tot',
      description: 'In jaren. Leeg: het rapport noemt geen bovengrens.',
      basis: 'rapport',
      empty: 'niet vermeld',
    },
    numberKind,
    ({ ageRange }) => ageRange?.max,
  ),
  ...classifiedFields(
    {
      name: 'leefomgevingen',
      label: 'Leefomgevingen',
      description: 'Waar zij plaatsvindt.',
      list: closedLists.settings,
    },
    ({ settings }: Intervention) => settings,
  ),
  ...classifiedFields(
    {
      name: 'factoren',
      label: 'Factoren',
      description: 'Op welke van de 34 factoren uit het rapport van 2024 zij zich richt.',
      list: closedLists.factors,
    },
    ({ factors }: Intervention) => factors,
  ),
  ...classifiedFields(
    { name: 'onderwerpen', label: 'Onderwerpen', description: 'Waar zij over gaat.', list: closedLists.topics },
    ({ topics }: Intervention) => topics,
  ),
  ...classifiedFields(
    { name: 'doel', label: 'Doel', description: 'Waar zij op gericht is.', list: closedLists.aims },
    ({ aims }: Intervention) => aims,
  ),
  ...classifiedFields(
    { name: 'doelgroepen', label: 'Doelgroepen', description: 'Voor wie.', list: closedLists.targetGroups },
    ({ targetGroups }: Intervention) => targetGroups,
  ),
  ...classifiedFields(
    {
      name: 'vormen',
      label: 'Vormen',
      description: 'Hoe zij gegeven wordt, bijvoorbeeld in een groep of online.',
      list: closedLists.delivery,
    },
    ({ delivery }: Intervention) => delivery,
  ),
  reasonsField((record: Intervention) => [
    { label: 'levensfase', values: record.lifePhases, list: closedLists.lifePhases },
    { label: 'leefomgeving', values: record.settings, list: closedLists.settings },
    { label: 'factor', values: record.factors, list: closedLists.factors },
    { label: 'onderwerp', values: record.topics, list: closedLists.topics },
    { label: 'doel', values: record.aims, list: closedLists.aims },
    { label: 'doelgroep', values: record.targetGroups, list: closedLists.targetGroups },
    { label: 'vorm', values: record.delivery, list: closedLists.delivery },
  ]),
  field(
    {
      name: 'programma',
      label: 'Programma',
      description: 'Het programma waar het rapport haar bij noemt.',
      basis: 'rapport',
      empty: 'niet vermeld',
    },
    recordKind,
    ({ programme }, { catalogue: { programmes } }) => {
      const found = programmes.find(({ id }) => id === programme)
      return found && { id: found.id, label: found.name }
    },
  ),
  linksField,
  ...sourceFields,
  field(
    {
      name: 'groep',
      label: 'Groep',
      description: 'Het genummerde doel of het streepje onder die kop.',
      basis: 'rapport, in eigen woorden',
      empty: 'geen',
    },
    textKind,
    ({ source }) => source.group,
  ),
  alsoInField,
  pageField(interventionAddress),
]
