import { expect, test } from 'vitest'
import { loadLists } from '@/lib/catalogue/load'
import { viewList } from '@/lib/facets/list-view'
import { searchEverything } from '@/lib/facets/search-everything'
import { actionOptionList } from '@/lib/lists/action-options'
import { interventionList } from '@/lib/lists/interventions'
import type { ListedRecord, ListedRecords, ListKind, Terms } from '@/lib/lists/list-kind'
import { policyMeasureList } from '@/lib/lists/policy-measures'
import { programmeList } from '@/lib/lists/programmes'
import { search, type SearchResult } from '@/lib/search/search'
import { suggest } from '@/lib/search/suggest'
import { suggestInstead } from '@/lib/search/suggest-instead'
import { emptyQuery, parseQuery } from '@/lib/url/query'
import { idsOf } from '@/tests/fixtures'
import { hostileQueries } from './hostile-queries'

const { index, everything, ...lists } = loadLists()
const ids = new Set(idsOf(everything))
const queries = hostileQueries(2000, 1, index.words)
/** For what searches many times to give one answer. */
const fewer = hostileQueries(250, 2, index.words)
/** What is asked for every word is asked for as many as fit in here. */
const mostCharacters = 60
/** In ms, for slow machines: this is no test of speed. */
const patience = 60_000

/** The queries that break what a test says of an answer, each with what is wrong; an error is a fault too. */
const faultsIn = (texts: string[], faultOf: (text: string, place: number) => string | null) =>
  texts.flatMap((text, place) => {
    const said = `${JSON.stringify(text.slice(0, 80))} (${text.length})`
    try {
      const fault = faultOf(text, place)
      return fault === null ? [] : [`${said}: ${fault}`]
    } catch (error) {
      return [`${said}: ${error}`]
    }
  })

/** An answer that can be compared: with its hits in place of the ways to them. */
const plain = (result: SearchResult | null) => result && { ...result, hits: result.hits.best() }

/** Null when two answers are the same; of maps and sets what is in them is compared, in its order. */
function difference(first: unknown, second: unknown): string | null {
  const [one, other] = [first, second].map((answer) =>
    JSON.stringify(answer, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value)),
  )
  return one === other ? null : 'another answer the second time'
}

const isRelevance = (relevance: number) => Number.isFinite(relevance) && relevance > 0
const isTotal = (total: number) => Number.isInteger(total) && total > 0

test(
  'whatever is typed, the search gives scores above 0 to things that exist, and the same ones again',
  { timeout: patience },
  () => {
    const faults = faultsIn(queries, (text, place) => {
      const options = { literal: place % 4 === 3, reportOnly: place % 3 === 2 }
      const result = search(index, text, options)
      if (result === null) return null
      const { hits, named, found } = result
      const best = hits.best()
      if (best.length !== hits.total) return `total ${hits.total}, hits ${best.length}`
      if (!best.every(({ relevance }) => isRelevance(relevance))) return `hits ${JSON.stringify(best)}`
      if (!best.every(({ id, relevance }) => ids.has(id) && hits.relevanceOf(id) === relevance))
        return `finds ${idsOf(best).join(', ')}`
      if (![...named].every((id) => hits.relevanceOf(id) > 0)) return `names ${[...named].join(', ')}`
      if (!found.every((word) => index.postings.has(word))) return `marks ${found.join(', ')}`
      return difference(plain(result), plain(search(index, text, options)))
    })
    expect(faults).toEqual([])
  },
)

test(
  'whatever is typed, what is suggested exists, stands under its own kind, and is the same again',
  { timeout: patience },
  () => {
    const faults = faultsIn(queries, (text, place) => {
      const groups = suggest(index, text)
      const wrong = groups.filter(
        ({ kind, suggestions }) =>
          suggestions.length === 0 || !idsOf(suggestions).every((id) => ids.has(id) && id.startsWith(`${kind}/`)),
      )
      if (wrong.length > 0) return JSON.stringify(wrong)
      return place % 2 === 0 ? null : difference(groups, suggest(index, text))
    })
    expect(faults).toEqual([])
  },
)

test(
  'whatever is typed, other words that are given find something, and are the same again',
  { timeout: patience },
  () => {
    const faults = faultsIn(fewer, (text) => {
      const typed = text.slice(0, mostCharacters)
      const instead = suggestInstead(index, typed)
      const silent = instead.filter((query) => !search(index, query)?.hits.total)
      return silent.length > 0 ? `gives ${silent.join(', ')}` : difference(instead, suggestInstead(index, typed))
    })
    expect(faults).toEqual([])
  },
)

test(
  'whatever is typed, the search over all counts what it finds, and gives the same again',
  { timeout: patience },
  () => {
    const faults = faultsIn(fewer, (text, place) => {
      const literal = place % 4 === 3
      const found = searchEverything(everything, index, text, literal)
      const { groups, total, search: result } = found
      if (!groups.every((group) => isTotal(group.total) && group.hits.length <= group.total)) return 'wrong group'
      if (groups.reduce((sum, group) => sum + group.total, 0) !== total) return `total ${total}`
      if ((result?.hits.total ?? 0) !== total) return `total ${total}, hits ${result?.hits.total}`
      const again = searchEverything(everything, index, text, literal)
      return difference({ ...found, search: plain(result) }, { ...again, search: plain(again.search) })
    })
    expect(faults).toEqual([])
  },
)

function viewFault<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  listed: ListedRecords<Listed, T>,
  kind: ListKind<Listed, Row, T>,
  text: string,
): string | null {
  // As an address brings it, and as it is when nothing cleaned it.
  const asked = parseQuery(new URLSearchParams({ q: text }), kind, listed.terms)
  for (const query of [asked, { ...emptyQuery, q: `x ${text.slice(0, mostCharacters)}` }]) {
    const { rows, counts, offers, drops } = viewList(listed, kind, query, index)
    const known = new Set(idsOf(listed.records))
    if (new Set(idsOf(rows)).size !== rows.length || !idsOf(rows).every((id) => known.has(id))) return 'wrong rows'
    const counted = Object.values(counts).flatMap((perTerm) => Object.values(perTerm))
    if (!counted.every((count) => isTotal(count) && count <= rows.length)) return `counts ${counted.join(', ')}`
    if (!offers.every(({ total }) => isTotal(total))) return `offers ${JSON.stringify(offers)}`
    if (!drops.every(({ total }) => Number.isInteger(total) && total >= 0)) return `drops ${JSON.stringify(drops)}`
  }
  return null
}

test(
  'whatever is typed in a list, its rows are records of that list, and its counts are of those rows',
  { timeout: patience },
  () => {
    const views = [
      (text: string) => viewFault(lists.interventions, interventionList, text),
      (text: string) => viewFault(lists.programmes, programmeList, text),
      (text: string) => viewFault(lists.policyMeasures, policyMeasureList, text),
      (text: string) => viewFault(lists.actionOptions, actionOptionList, text),
    ]
    expect(faultsIn(fewer, (text, place) => views[place % views.length]!(text))).toEqual([])
  },
)
