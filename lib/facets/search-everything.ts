import { type EveryKind, everyKind, type Everything, everythingFacets, type Findable } from '../lists/everything'
import { search, type SearchResult } from '../search/search'
import { wholeNameBonus } from '../search/tuning'
import { wordsOf } from '../text/words'
import { cleanSearch } from '../url/query'

/** What was found of one kind, best first; `total` may be more than is shown. */
export type HitGroup = { kind: EveryKind; label: string; hits: Findable[]; total: number }

export type FoundEverything = {
  q: string
  /** The words as they were read: a list that is opened with them finds the same. */
  readAs: string
  total: number
  groups: HitGroup[]
  search: SearchResult | null
}

/** More would hide the kinds below; the rest is one link away. */
const shownPerKind = 5

/** Searches every kind of record at once. A kind of which one is named whole comes first, the others in their own order. */
export function searchEverything(everything: Everything, text: string): FoundEverything {
  const q = cleanSearch(text)
  const found = search(everything, everythingFacets, q)
  const scoreOf = ({ id }: Findable) => found?.scores.get(id) ?? 0
  const isNamed = (one: Findable) => scoreOf(one) >= wholeNameBonus
  const hits = found === null ? [] : everything.records.filter(({ id }) => found.scores.has(id))
  const groups = everyKind
    .map(({ id, label }) => {
      const own = hits.filter(({ kind }) => kind === id).sort((a, b) => scoreOf(b) - scoreOf(a))
      return { kind: id, label, hits: own.slice(0, shownPerKind), total: own.length }
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => Number(isNamed(b.hits[0]!)) - Number(isNamed(a.hits[0]!)))
  return { q, readAs: correct(q, found?.corrections ?? []), total: hits.length, groups, search: found }
}

/** A word that may mean several others stays as it was typed. */
function correct(q: string, corrections: SearchResult['corrections']): string {
  return q
    .split(' ')
    .map((word) => {
      const readAs = corrections.find(({ typed }) => typed === wordsOf(word).join(''))?.readAs ?? []
      return readAs.length === 1 ? readAs[0]! : word
    })
    .join(' ')
}
