import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import { classifiedValues, type Facet } from '../facets/facet'
import { everyFormat } from '../export/formats'
import { nouns } from '../format/words'
import { holdsAge } from './age'
import { filteredAddress } from '../url/query'
import type { ListedClassification, ListedRecords, ListKind, Term } from './list-kind'
import { firstHead, lifePhaseFacet } from './phase-heads'
import { byUse, type ListedLifePhase, listLifePhase, listTerm, placeOf, withoutReason } from './terms'

type ClassifiedField = 'lifePhases' | 'settings' | 'factors' | 'topics' | 'targetGroups' | 'delivery' | 'aims'

/** What a list shows, filters and searches of an intervention. */
export type ListedIntervention = Pick<
  Intervention,
  'id' | 'name' | 'alternativeNames' | 'summary' | 'status' | 'recognition' | 'ageRange'
> &
  Record<ClassifiedField, ListedClassification[]>

export type InterventionRow = Pick<
  ListedIntervention,
  'id' | 'name' | 'alternativeNames' | 'summary' | 'status' | 'lifePhases' | 'settings' | 'delivery' | 'topics'
>

export type InterventionTerms = { lifePhases: ListedLifePhase[] } & Record<
  'settings' | 'statuses' | 'factors' | 'topics' | 'delivery' | 'aims' | 'targetGroups' | 'recognitions',
  Term[]
>

export type ListedInterventions = ListedRecords<ListedIntervention, InterventionTerms>

const classified = (field: ClassifiedField) => ({
  terms: field,
  canBeUnmentioned: true,
  valuesOf: classifiedValues(field),
})

/** In the order of the question: what a visitor chose first stands first. A new facet is one entry. */
const facets: Facet<ListedIntervention>[] = [
  // Every intervention stands under the heading of a life phase.
  { ...lifePhaseFacet, canBeUnmentioned: false },
  {
    param: 'leefomgeving',
    label: 'Leefomgeving',
    place: 'open',
    isInRow: true,
    sentence: { as: 'phrase' },
    ...classified('settings'),
  },
  {
    param: 'status',
    label: 'Status',
    place: 'open',
    isInRow: true,
    sentence: { as: 'adjective' },
    terms: 'statuses',
    canBeUnmentioned: false,
    hasMarks: true,
    valuesOf: ({ status }) => [status],
  },
  {
    param: 'onderwerp',
    label: 'Onderwerp',
    place: 'open',
    isInRow: true,
    sentence: { as: 'label', lead: 'over' },
    ...classified('topics'),
  },
  { param: 'factor', label: 'Factor', place: 'closed', isInRow: false, ...classified('factors') },
  { param: 'vorm', label: 'Vorm', place: 'closed', isInRow: true, ...classified('delivery') },
  { param: 'doel', label: 'Doel', place: 'more', isInRow: false, ...classified('aims') },
  { param: 'doelgroep', label: 'Doelgroep', place: 'more', isInRow: false, ...classified('targetGroups') },
  {
    param: 'erkenning',
    label: 'Erkenning',
    place: 'more',
    isInRow: false,
    terms: 'recognitions',
    // Its closed list has a "niet vermeld" of its own.
    canBeUnmentioned: false,
    valuesOf: ({ recognition }) => [recognition],
  },
]

/** The list of interventions, in the catalogue's own order by life phase. */
export const interventionList: ListKind<ListedIntervention, InterventionRow, InterventionTerms> = {
  address: '/interventies',
  noun: nouns.intervention,
  searchLabel: 'Zoek op naam, onderwerp of doelgroep',
  facets,
  sortOrders: [
    { id: 'levensfase', groups: { heads: 'lifePhases', headOf: firstHead } },
    {
      id: 'status',
      compare: (a, b, { statuses }) => placeOf(a.status, statuses) - placeOf(b.status, statuses),
      groups: { heads: 'statuses', headOf: ({ status }) => status },
    },
    { id: 'naam', compare: (a, b) => a.name.localeCompare(b.name, 'nl') },
  ],
  asksAge: true,
  files: everyFormat,
  hasBasis: true,
  holdsAge: (record, age, reportOnly, { lifePhases }) => holdsAge(record, age, reportOnly, lifePhases),
  toRow: ({ id, name, alternativeNames, summary, status, lifePhases, settings, delivery, topics }) => ({
    id,
    name,
    alternativeNames,
    summary,
    status,
    lifePhases,
    settings,
    delivery,
    topics,
  }),
}

/** Where the interventions with a term stand; a facet gives a way from its ids to addresses. */
export const interventionsAddress = (param: string) => (id: string) =>
  filteredAddress(interventionList, { [param]: id })

export function listInterventions({ interventions, vocabularies }: Catalogue): ListedInterventions {
  const inUse = <One extends Term>(terms: One[], field: ClassifiedField) =>
    byUse(
      terms,
      interventions.map((record) => record[field]),
    ).map(listTerm)
  return {
    records: interventions.map(listIntervention),
    terms: {
      lifePhases: vocabularies['life-phases'].map(listLifePhase),
      settings: vocabularies.settings.map(listTerm),
      statuses: vocabularies.statuses.map(listTerm),
      factors: inUse(vocabularies.factors, 'factors'),
      topics: inUse(vocabularies.topics, 'topics'),
      delivery: inUse(vocabularies.delivery, 'delivery'),
      aims: vocabularies.aims.map(listTerm),
      targetGroups: inUse(vocabularies['target-groups'], 'targetGroups'),
      recognitions: vocabularies.recognitions.map(listTerm),
    },
  }
}

function listIntervention(record: Intervention): ListedIntervention {
  const { id, name, alternativeNames, summary, status, recognition, ageRange } = record
  return {
    id,
    name,
    alternativeNames,
    summary,
    status,
    recognition,
    ageRange,
    lifePhases: record.lifePhases.map(withoutReason),
    settings: record.settings.map(withoutReason),
    factors: record.factors.map(withoutReason),
    topics: record.topics.map(withoutReason),
    targetGroups: record.targetGroups.map(withoutReason),
    delivery: record.delivery.map(withoutReason),
    aims: record.aims.map(withoutReason),
  }
}
