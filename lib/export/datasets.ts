import type { Catalogue } from '../catalogue/catalogue'
import { countOf, type Noun, nouns } from '../format/words'
import { actionOptionList } from '../lists/action-options'
import type { Lists } from '../lists/all-lists'
import { interventionList } from '../lists/interventions'
import type { ListShape, Terms } from '../lists/list-kind'
import { policyMeasureList } from '../lists/policy-measures'
import { programmeList } from '../lists/programmes'
import type { Field } from './field'
import { actionOptionFields } from './fields/action-option-fields'
import { factorFields } from './fields/factor-fields'
import { interventionFields } from './fields/intervention-fields'
import { lifePhaseFields } from './fields/life-phase-fields'
import { policyMeasureFields } from './fields/policy-measure-fields'
import { programmeFields } from './fields/programme-fields'
import { settingFields } from './fields/setting-fields'
import { type FormatName, tableFormats } from './formats'
import { writeNote } from './note/note'
import { writeRis } from './ris'
import { refuseTooMany, selectByIds } from './select-by-ids'
import { type Selected, selectRecords } from './select-records'
import type { TakenList } from './taken-list'

/** Everything that is loaded once: the data, and the lists made of it. */
export type Loaded = { catalogue: Catalogue; lists: Lists }

/** A kind of record as the public takes it: as files, by the API, in the codebook. */
export type Dataset<Kept = unknown> = {
  /** Also its address: "/interventies". */
  name: string
  title: string
  noun: Noun
  description: string
  fields: Field<Kept>[]
  /** The files it can be taken as; none: only by the API. */
  formats: FormatName[]
  /** What can be asked of it. Left out: nothing, it is always the whole. */
  list?: { shape: ListShape; termsIn(lists: Lists): Terms }
  /** Every record, in the order of the catalogue. */
  recordsIn(catalogue: Catalogue): (Kept & { id: string })[]
  /** What an address asks of it. What is unknown there drops out silently. */
  select(params: URLSearchParams, loaded: Loaded): Selected<Kept>
  /** Files that only some kinds have. */
  writeRis?(taken: TakenList<Kept>, catalogue: Catalogue): Iterator<string>
  writeNote?(taken: TakenList<Kept>, catalogue: Catalogue): Promise<Uint8Array<ArrayBuffer>>
  /** Why so much cannot be asked at once, in words for the visitor. */
  refuse?(params: URLSearchParams): string | null
}

const interventions: Dataset<Catalogue['interventions'][number]> = {
  name: 'interventies',
  title: 'Interventies',
  noun: nouns.intervention,
  description: 'De interventies die het rapport van 2022 effectief of kansrijk noemt.',
  fields: interventionFields,
  formats: interventionList.files,
  writeRis,
  writeNote,
  list: { shape: interventionList, termsIn: (lists) => lists.interventions.terms },
  recordsIn: (catalogue) => catalogue.interventions,
  select: (params, { catalogue, lists }) =>
    selectRecords(catalogue.interventions, lists.interventions, interventionList, params, lists.index),
}

const programmes: Dataset<Catalogue['programmes'][number]> = {
  name: 'programmas',
  title: 'Programma’s',
  noun: nouns.programme,
  description: 'Programma’s, netwerken, handreikingen, agenda’s en kennisbanken. Zij hebben geen status.',
  fields: programmeFields,
  formats: programmeList.files,
  list: { shape: programmeList, termsIn: (lists) => lists.programmes.terms },
  recordsIn: (catalogue) => catalogue.programmes,
  select: (params, { catalogue, lists }) =>
    selectRecords(catalogue.programmes, lists.programmes, programmeList, params, lists.index),
}

const policyMeasures: Dataset<Catalogue['policyMeasures'][number]> = {
  name: 'beleid',
  title: 'Beleidsmaatregelen',
  noun: nouns.policyMeasure,
  description: 'Wat beleid kan doen, met wat het rapport over het effect zegt.',
  fields: policyMeasureFields,
  formats: policyMeasureList.files,
  list: { shape: policyMeasureList, termsIn: (lists) => lists.policyMeasures.terms },
  recordsIn: (catalogue) => catalogue.policyMeasures,
  select: (params, { catalogue, lists }) =>
    selectRecords(catalogue.policyMeasures, lists.policyMeasures, policyMeasureList, params, lists.index),
}

const actionOptions: Dataset<Catalogue['actionOptions'][number]> = {
  name: 'handelingsopties',
  title: 'Handelingsopties',
  noun: nouns.actionOption,
  description: 'Wat de overheid volgens experts kan doen aan de factoren met de meeste invloed.',
  fields: actionOptionFields,
  formats: actionOptionList.files,
  list: { shape: actionOptionList, termsIn: (lists) => lists.actionOptions.terms },
  recordsIn: (catalogue) => catalogue.actionOptions,
  select: (params, { catalogue, lists }) =>
    selectRecords(catalogue.actionOptions, lists.actionOptions, actionOptionList, params, lists.index),
}

const factors = whole({
  name: 'factoren',
  title: 'Factoren',
  noun: nouns.factor,
  description: 'De factoren die volgens het rapport van 2024 van invloed zijn op mentale gezondheid.',
  fields: factorFields,
  formats: tableFormats,
  recordsIn: ({ vocabularies }) => vocabularies.factors,
})

const lifePhases = whole({
  name: 'levensfasen',
  title: 'Levensfasen',
  noun: nouns.lifePhase,
  description: 'De zes levensfasen van het rapport van 2022, met de tellingen van het rapport zelf.',
  fields: lifePhaseFields,
  formats: [],
  recordsIn: ({ vocabularies }) => vocabularies['life-phases'],
})

const settings = whole({
  name: 'leefomgevingen',
  title: 'Leefomgevingen',
  noun: nouns.setting,
  description: 'De plekken waar mensen leven en waar een interventie kan plaatsvinden.',
  fields: settingFields,
  formats: [],
  recordsIn: ({ vocabularies }) => vocabularies.settings,
})

/** A kind without a list to filter: always the whole of it. */
function whole<Kept>(dataset: Omit<Dataset<Kept>, 'select' | 'list'>): Dataset<Kept> {
  return {
    ...dataset,
    select: (_params, { catalogue }) => {
      const records = dataset.recordsIn(catalogue)
      return {
        records,
        title: `Alle ${countOf(dataset.noun, records.length)}`,
        filters: [],
        address: `/${dataset.name}`,
      }
    },
  }
}

/** The interventions that a visitor chose one by one, in the order of choice. */
const selection: Dataset<Catalogue['interventions'][number]> = {
  ...interventions,
  name: 'selectie',
  title: 'Selectie',
  select: (params, { catalogue }) => selectByIds(params, catalogue),
  refuse: refuseTooMany,
}

/** Every kind, in the order in which they are offered. */
export const datasets = { interventions, programmes, policyMeasures, actionOptions, factors, lifePhases, settings }

export const everyDataset: Dataset[] = Object.values(datasets)

/** Everything that can be taken as a file: the kinds, and a choice from one of them. */
export const fileLists: Dataset[] = [...everyDataset, selection].filter((dataset) => dataset.formats.length > 0)

export const findFileList = (name: string) => fileLists.find((dataset) => dataset.name === name)
