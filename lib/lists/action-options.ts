import type { ActionOption } from '../catalogue/action-option'
import type { Catalogue } from '../catalogue/catalogue'
import type { Facet } from '../facets/facet'
import { tableFormats } from '../export/formats'
import { nouns } from '../format/words'
import type { ListedRecords, ListKind, Term } from './list-kind'
import { listTerm } from './terms'

/** An option has no page of its own, so its list shows all there is. */
export type ListedActionOption = Pick<
  ActionOption,
  | 'id'
  | 'name'
  | 'alternativeNames'
  | 'summary'
  | 'factors'
  | 'votes'
  | 'scores'
  | 'scoreNote'
  | 'inTable31'
  | 'wordingNote'
> & { table: string }

type OptionTerms = Record<'factors' | 'tables' | 'scored' | 'scores', Term[]>

export type ListedActionOptions = ListedRecords<ListedActionOption, OptionTerms>

/** Not scored is a value of its own: it is not the same as low. */
const notScored: Term = { id: 'niet-gescoord', label: 'Niet gescoord' }

const scoreFacet = (param: string, label: string, score: 'effect' | 'reach' | 'effort'): Facet<ListedActionOption> => ({
  param,
  label,
  needsName: true,
  place: 'open',
  isInRow: true,
  terms: 'scores',
  canBeUnmentioned: false,
  valuesOf: ({ scores }) => [scores?.[score] ?? notScored.id],
})

const facets: Facet<ListedActionOption>[] = [
  {
    param: 'factor',
    label: 'Factor',
    place: 'open',
    isInRow: true,
    sentence: { as: 'label', lead: 'bij' },
    terms: 'factors',
    canBeUnmentioned: false,
    valuesOf: ({ factors: ids }) => ids,
  },
  {
    param: 'gescoord',
    label: 'Gescoord',
    place: 'open',
    isInRow: true,
    terms: 'scored',
    canBeUnmentioned: false,
    valuesOf: ({ scores }) => [scores === undefined ? 'nee' : 'ja'],
  },
  scoreFacet('effect', 'Effect', 'effect'),
  scoreFacet('bereik', 'Bereik', 'reach'),
  scoreFacet('inspanning', 'Inspanning', 'effort'),
]

/** The list of action options: what experts say government can do, by votes. */
export const actionOptionList: ListKind<ListedActionOption, ListedActionOption, OptionTerms> = {
  address: '/handelingsopties',
  noun: nouns.actionOption,
  searchLabel: 'Zoek in de handelingsopties',
  facets,
  sortOrders: [
    { id: 'stemmen' },
    {
      id: 'factor',
      compare: (a, b) => tables.compare(a.table, b.table),
      groups: { heads: 'tables', headOf: ({ table }) => table },
    },
    { id: 'naam', compare: (a, b) => a.name.localeCompare(b.name, 'nl') },
  ],
  asksAge: false,
  files: tableFormats,
  hasBasis: false,
  toRow: (record) => record,
}

/** "Tabel B3.2" comes before "Tabel B3.10". */
const tables = new Intl.Collator('nl', { numeric: true })

export function listActionOptions({ actionOptions, vocabularies }: Catalogue): ListedActionOptions {
  const records = actionOptions
    .map(
      ({ id, name, alternativeNames, summary, factors, votes, scores, scoreNote, inTable31, wordingNote, source }) => ({
        id,
        name,
        alternativeNames,
        summary,
        factors,
        votes,
        scores,
        scoreNote,
        inTable31,
        wordingNote,
        table: source.heading,
      }),
    )
    .toSorted((a, b) => b.votes - a.votes)
  const inUse = vocabularies.factors.filter(({ id }) => records.some(({ factors }) => factors.includes(id)))
  return {
    records,
    terms: {
      factors: inUse.map(listTerm),
      tables: [...new Map(records.map(({ table, factors }) => [table, factors]))]
        .map(([id, ids]) => {
          const [first] = inUse.filter((factor) => ids.includes(factor.id))
          return { id, label: first!.shortlistName ?? first!.label }
        })
        .toSorted((a, b) => tables.compare(a.id, b.id)),
      scored: [
        { id: 'ja', label: 'Gescoord' },
        { id: 'nee', label: notScored.label },
      ],
      scores: [...vocabularies.scores.map(listTerm), notScored],
    },
  }
}
