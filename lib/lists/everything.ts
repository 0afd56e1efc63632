import type { Catalogue } from '../catalogue/catalogue'
import { labelsOf } from '../facets/labels'
import { inSentence } from '../format/words'
import type { SearchDocument } from '../search/search-document'
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
import { filteredAddress } from '../url/query'
import { actionOptionList, type ListedActionOptions } from './action-options'
import { interventionList, type ListedInterventions } from './interventions'
import type { ListedRecord, ListedRecords, ListKind, Terms } from './list-kind'
import type { EveryKind } from './kinds'
import { type ListedPolicyMeasures, policyMeasureList } from './policy-measures'
import { type ListedProgrammes, programmeList } from './programmes'

/** Anything that can be found: a record or a term, with its own address. Its id carries its kind. */
export type Findable = ListedRecord & {
  kind: EveryKind
  href: string
  /** What kind of thing it is within its kind, such as a status. */
  detail?: string
  labels: SearchDocument['labels']
}

type LabelledLists = {
  interventions: ListedInterventions
  programmes: ListedProgrammes
  policyMeasures: ListedPolicyMeasures
  actionOptions: ListedActionOptions
}

/** Every record and every term with a page in one list, for the search over all. */
export function listEverything(catalogue: Catalogue, lists: LabelledLists): Findable[] {
  const { vocabularies } = catalogue
  const phases = vocabularies['life-phases']

  return [
    ...phases.map((phase) => ({
      ...term('levensfasen', phase, lifePhaseAddress),
      summary: phase.introduction,
      detail: phase.ageLabel,
    })),
    ...vocabularies.settings.map((setting) => ({
      ...term('leefomgevingen', setting, settingAddress),
      summary: setting.definition,
    })),
    ...vocabularies.topics.map((topic) => ({
      ...term('onderwerpen', topic, (id) => filteredAddress(interventionList, { onderwerp: id })),
      summary: topic.definition,
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
      labels: [said(labelOf(vocabularies['factor-themes'], factor.theme))],
    })),
    ...catalogue.findings.map((one) => ({
      ...record('bevindingen', one, findingAddress(one.id)),
      labels: [
        ...one.lifePhases.map(({ id, basis }) => ({ label: labelOf(phases, id), basis })),
        ...one.topics.map(({ id, basis }) => ({ label: labelOf(vocabularies.topics, id), basis })),
      ],
    })),
    ...catalogue.benefits.map((one) => ({ ...record('baten', one, benefitAddress(one.id)), labels: [said('Baten')] })),
    ...catalogue.onlineOffers.map((one) => ({
      ...record('online', one, `${settingAddress('online')}#${one.id}`),
      labels: [said(labelOf(vocabularies.settings, 'online'))],
    })),
    ...catalogue.principles.map((one) => record('principes', one, `/over#${one.id}`)),
  ]
}

const labelOf = (list: { id: string; label: string }[], id: string) => list.find((one) => one.id === id)!.label

const said = (label: string) => ({ label, basis: 'rapport' as const })

/** What a list finds by a label, the search over all finds too. */
function labelsIn<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  { records, terms }: ListedRecords<Listed, T>,
  { facets }: ListKind<Listed, Row, T>,
  id: string,
): SearchDocument['labels'] {
  return labelsOf(
    records.find((one) => one.id === id)!,
    facets,
    terms,
  ).map(({ label, basis }) => ({ label, basis }))
}

function record(kind: EveryKind, { id, name, alternativeNames, summary }: ListedRecord, href: string): Findable {
  return { id: `${kind}/${id}`, kind, name, alternativeNames, summary, href, labels: [] }
}

function term(kind: EveryKind, { id, label }: { id: string; label: string }, addressOf: (id: string) => string) {
  return {
    id: `${kind}/${id}`,
    kind,
    name: label,
    alternativeNames: [],
    href: addressOf(id),
    labels: [] as SearchDocument['labels'],
  }
}
