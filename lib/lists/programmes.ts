import type { Catalogue } from '../catalogue/catalogue'
import type { Programme } from '../catalogue/programme'
import { classifiedValues, type Facet } from '../facets/facet'
import { tableFormats } from '../export/formats'
import { nouns } from '../format/words'
import type { ListedClassification, ListedRecords, ListKind, Term } from './list-kind'
import { firstHead, lifePhaseFacet, phaseHeads, withNoPhase } from './phase-heads'
import { type ListedLifePhase, listLifePhase, listTerm, placeOf, withoutReason } from './terms'

export type ListedProgramme = Pick<Programme, 'id' | 'name' | 'alternativeNames' | 'summary' | 'kind'> &
  Record<'lifePhases' | 'settings', ListedClassification[]>

type ProgrammeTerms = { lifePhases: ListedLifePhase[] } & Record<'kinds' | 'settings' | 'phaseHeads', Term[]>

export type ListedProgrammes = ListedRecords<ListedProgramme, ProgrammeTerms>

const facets: Facet<ListedProgramme>[] = [
  lifePhaseFacet,
  {
    param: 'soort',
    label: 'Soort',
    place: 'open',
    isInRow: true,
    terms: 'kinds',
    canBeUnmentioned: false,
    valuesOf: ({ kind }) => [kind],
  },
  {
    param: 'leefomgeving',
    label: 'Leefomgeving',
    place: 'closed',
    isInRow: true,
    sentence: { as: 'phrase' },
    terms: 'settings',
    canBeUnmentioned: true,
    valuesOf: classifiedValues('settings'),
  },
]

/** The list of programmes, networks, guides and the like, by life phase. */
export const programmeList: ListKind<ListedProgramme, ListedProgramme, ProgrammeTerms> = {
  address: '/programmas',
  noun: nouns.programme,
  searchLabel: 'Zoek op naam, soort of onderwerp',
  facets,
  sortOrders: [
    { id: 'levensfase', groups: { heads: phaseHeads, headOf: firstHead } },
    {
      id: 'soort',
      compare: (a, b, { kinds }) => placeOf(a.kind, kinds) - placeOf(b.kind, kinds),
      groups: { heads: 'kinds', headOf: ({ kind }) => kind },
    },
    { id: 'naam', compare: (a, b) => a.name.localeCompare(b.name, 'nl') },
  ],
  asksAge: false,
  files: tableFormats,
  hasBasis: true,
  toRow: (record) => record,
}

export function listProgrammes({ programmes, vocabularies }: Catalogue): ListedProgrammes {
  const lifePhases = vocabularies['life-phases'].map(listLifePhase)
  return {
    records: programmes.map(({ id, name, alternativeNames, summary, kind, lifePhases: phases, settings }) => ({
      id,
      name,
      alternativeNames,
      summary,
      kind,
      lifePhases: phases.map(withoutReason),
      settings: settings.map(withoutReason),
    })),
    terms: {
      lifePhases,
      phaseHeads: withNoPhase(lifePhases),
      kinds: vocabularies['programme-kinds'].map(listTerm),
      settings: vocabularies.settings.map(listTerm),
    },
  }
}
