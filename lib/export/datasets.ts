import type { Catalogue } from '../catalogue/catalogue'
import { nouns } from '../format/words'
import { actionOptionList } from '../lists/action-options'
import { interventionList, listInterventions } from '../lists/interventions'
import { policyMeasureList } from '../lists/policy-measures'
import { programmeList } from '../lists/programmes'
import { type Dataset, listed, whole } from './dataset'
import { actionOptionFields } from './fields/action-option-fields'
import { factorFields } from './fields/factor-fields'
import { gapMapFields } from './fields/gap-map-fields'
import { interventionFields } from './fields/intervention-fields'
import { lifePhaseFields } from './fields/life-phase-fields'
import { policyMeasureFields } from './fields/policy-measure-fields'
import { programmeFields } from './fields/programme-fields'
import { settingFields } from './fields/setting-fields'
import { tableFormats } from './formats'
import { type CellRecord, cellsOf } from './gap-map-cells'
import { writeNote } from './note/note'
import { writeRis } from './ris'
import { refuseTooMany, selectByIds } from './select-by-ids'

const interventions = listed({
  name: 'interventies',
  title: 'Interventies',
  noun: nouns.intervention,
  description: 'De interventies die het rapport van 2022 effectief of kansrijk noemt.',
  fields: interventionFields,
  kind: interventionList,
  listedIn: (lists) => lists.interventions,
  writeRis,
  writeNote,
  recordsIn: (catalogue) => catalogue.interventions,
})

const programmes = listed({
  name: 'programmas',
  title: 'Programma’s',
  noun: nouns.programme,
  description: 'Programma’s, netwerken, handreikingen, agenda’s en kennisbanken. Zij hebben geen status.',
  fields: programmeFields,
  kind: programmeList,
  listedIn: (lists) => lists.programmes,
  recordsIn: (catalogue) => catalogue.programmes,
})

const policyMeasures = listed({
  name: 'beleid',
  title: 'Beleidsmaatregelen',
  noun: nouns.policyMeasure,
  description: 'Wat beleid kan doen, met wat het rapport over het effect zegt.',
  fields: policyMeasureFields,
  kind: policyMeasureList,
  listedIn: (lists) => lists.policyMeasures,
  recordsIn: (catalogue) => catalogue.policyMeasures,
})

const actionOptions = listed({
  name: 'handelingsopties',
  title: 'Handelingsopties',
  noun: nouns.actionOption,
  description: 'Wat de overheid volgens experts kan doen aan de factoren met de meeste invloed.',
  fields: actionOptionFields,
  kind: actionOptionList,
  listedIn: (lists) => lists.actionOptions,
  recordsIn: (catalogue) => catalogue.actionOptions,
})

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

/** The interventions that a visitor chose one by one, in the order of choice. */
const selection: Dataset<Catalogue['interventions'][number]> = {
  ...interventions,
  name: 'selectie',
  title: 'Selectie',
  select: (params, { catalogue }) => selectByIds(params, catalogue),
  refuse: refuseTooMany,
}

/** How many there are where: the cells of the map, row by row. */
const map: Dataset<CellRecord> = {
  name: 'kaart',
  title: 'Kaart',
  noun: nouns.cell,
  description: 'Hoeveel interventies er staan per levensfase en leefomgeving, onderwerp of factor.',
  fields: gapMapFields,
  formats: tableFormats,
  recordsIn: (catalogue) => cellsOf(catalogue, listInterventions(catalogue).records, new URLSearchParams()).records,
  select: (params, { catalogue, lists }) => cellsOf(catalogue, lists.interventions.records, params),
}

/** Every kind, in the order in which they are offered. */
export const datasets = { interventions, programmes, policyMeasures, actionOptions, factors, lifePhases, settings }

export const everyDataset: Dataset[] = Object.values(datasets)

/** What has fields of its own: the kinds, and what is counted from them. */
export const everyTable: Dataset[] = [...everyDataset, map]

/** Everything that can be taken as a file: the same, and a choice from one of them. */
export const fileLists: Dataset[] = [...everyTable, selection].filter((dataset) => dataset.formats.length > 0)

export const findFileList = (name: string) => fileLists.find((dataset) => dataset.name === name)
