import type { Catalogue } from '../catalogue/catalogue'
import type { Facet } from '../facets/facet'
import { labelsOf } from '../facets/labels'
import { inSentence } from '../format/words'
import {
  actionOptionAddress,
  benefitAddress,
  factorAddress,
  findingAddress,
  interventionAddress,
  lifePhaseAddress,
  policyMeasureAddress,
  programmeAddress,
  settingAddress,
} from '../url/addresses'
import { actionOptionList, type ListedActionOptions } from './action-options'
import { interventionList, type ListedInterventions } from './interventions'
import type { ListedRecord, ListedRecords, ListKind, Terms } from './list-kind'
import { type ListedPolicyMeasures, policyMeasureList } from './policy-measures'
import { type ListedProgrammes, programmeList } from './programmes'

/** The kinds of things a visitor can find, in the order in which they are shown among equals. */
export const everyKind = [
  { id: 'interventies', label: 'Interventies' },
  { id: 'levensfasen', label: 'Levensfasen' },
  { id: 'leefomgevingen', label: 'Leefomgevingen' },
  { id: 'programmas', label: 'Programma’s' },
  { id: 'beleid', label: 'Beleid' },
  { id: 'handelingsopties', label: 'Handelingsopties' },
  { id: 'factoren', label: 'Factoren' },
  { id: 'bevindingen', label: 'Bevindingen en tekorten' },
  { id: 'baten', label: 'Baten' },
  { id: 'online', label: 'Online aanbod' },
  { id: 'principes', label: 'Principes' },
] as const

export type EveryKind = (typeof everyKind)[number]['id']

/** Anything that can be found: a record or a term, with its own address. Its id carries its kind. */
export type Findable = ListedRecord & {
  kind: EveryKind
  href: string
  /** What kind of thing it is within its kind, such as a status. */
  detail?: string
  labels: string[]
}

export type Everything = ListedRecords<Findable>

type LabelledLists = {
  interventions: ListedInterventions
  programmes: ListedProgrammes
  policyMeasures: ListedPolicyMeasures
  actionOptions: ListedActionOptions
}

/** The labels of a thing are found like those of a list. */
export const everythingFacets: Facet<Findable>[] = [
  {
    param: 'label',
    label: 'Label',
    terms: 'labels',
    canBeUnmentioned: false,
    place: 'closed',
    isInRow: false,
    valuesOf: ({ labels }) => labels,
  },
]

/** Every record and every term with a page in one list, for the search over all. */
export function listEverything(catalogue: Catalogue, lists: LabelledLists): Everything {
  const { vocabularies } = catalogue
  const phases = vocabularies['life-phases']

  const records: Findable[] = [
    ...phases.map((phase) => ({
      ...term('levensfasen', phase, lifePhaseAddress),
      summary: phase.introduction,
      detail: phase.ageLabel,
    })),
    ...vocabularies.settings.map((setting) => ({
      ...term('leefomgevingen', setting, settingAddress),
      summary: setting.definition,
    })),
    ...catalogue.interventions.map((one) => ({
      ...record('interventies', one, interventionAddress(one.id)),
      detail: inSentence(labelOf(vocabularies.statuses, one.status)),
      labels: labelsIn(lists.interventions, interventionList, one.id),
    })),
    ...catalogue.programmes.map((one) => ({
      ...record('programmas', one, programmeAddress(one.id)),
      detail: inSentence(labelOf(vocabularies['programme-kinds'], one.kind)),
      labels: labelsIn(lists.programmes, programmeList, one.id),
    })),
    ...catalogue.policyMeasures.map((one) => ({
      ...record('beleid', one, policyMeasureAddress(one.id)),
      labels: labelsIn(lists.policyMeasures, policyMeasureList, one.id),
    })),
    ...catalogue.actionOptions.map((one) => ({
      ...record('handelingsopties', one, actionOptionAddress(one.id)),
      detail: `${one.votes} ${one.votes === 1 ? 'stem' : 'stemmen'}`,
      labels: labelsIn(lists.actionOptions, actionOptionList, one.id),
    })),
    ...vocabularies.factors.map((factor) => ({
      ...term('factoren', factor, factorAddress),
      summary: factor.definition,
      detail: inSentence(labelOf(vocabularies['factor-levels'], factor.level)),
      labels: [labelOf(vocabularies['factor-themes'], factor.theme)],
    })),
    ...catalogue.findings.map((one) => ({
      ...record('bevindingen', one, findingAddress(one.id)),
      labels: [
        ...one.lifePhases.map(({ id }) => labelOf(phases, id)),
        ...one.topics.map(({ id }) => labelOf(vocabularies.topics, id)),
      ],
    })),
    ...catalogue.benefits.map((one) => ({ ...record('baten', one, benefitAddress(one.id)), labels: ['Baten'] })),
    ...catalogue.onlineOffers.map((one) => record('online', one, `${settingAddress('online')}#${one.id}`)),
    ...catalogue.principles.map((one) => record('principes', one, `/over#${one.id}`)),
  ]
  const known = [...new Set(records.flatMap((one) => one.labels))]
  return { records, terms: { labels: known.map((one) => ({ id: one, label: one })) } }
}

const labelOf = (list: { id: string; label: string }[], id: string) => list.find((one) => one.id === id)!.label

/** What a list finds by a label, the search over all finds too. */
function labelsIn<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  { records, terms }: ListedRecords<Listed, T>,
  { facets }: ListKind<Listed, Row, T>,
  id: string,
): string[] {
  return labelsOf(
    records.find((one) => one.id === id)!,
    facets,
    terms,
  ).map(({ label }) => label)
}

function record(kind: EveryKind, { id, name, alternativeNames, summary }: ListedRecord, href: string): Findable {
  return { id: `${kind}/${id}`, kind, name, alternativeNames, summary, href, labels: [] }
}

function term(kind: EveryKind, { id, label }: { id: string; label: string }, addressOf: (id: string) => string) {
  return { id: `${kind}/${id}`, kind, name: label, alternativeNames: [], href: addressOf(id), labels: [] as string[] }
}
