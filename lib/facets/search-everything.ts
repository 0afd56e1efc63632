import { type EveryKind, everyKind, type Everything, everythingFacets, type Findable } from '../lists/everything'
import { search, type SearchResult } from '../search/search'
import { cleanSearch } from '../url/query'

/** What was found of one kind, best first; `total` may be more than is shown. */
export type HitGroup = { kind: EveryKind; label: string; hits: Findable[]; total: number }

export type FoundEverything = {
  q: string
  total: number
  groups: HitGroup[]
  search: SearchResult | null
}

/** More would hide the kinds below; the rest is one link away. */
const shownPerKind = 5

/** Searches every kind of record at once. The kind with the best hit comes first. */
export function searchEverything(everything: Everything, text: string): FoundEverything {
  const q = cleanSearch(text)
  const found = search(everything, everythingFacets, q)
  const scoreOf = ({ id }: Findable) => found?.scores.get(id) ?? 0
  const hits = found === null ? [] : everything.records.filter(({ id }) => found.scores.has(id))
  const groups = everyKind
    .map(({ id, label }) => {
      const own = hits.filter(({ kind }) => kind === id).sort((a, b) => scoreOf(b) - scoreOf(a))
      return { kind: id, label, hits: own.slice(0, shownPerKind), total: own.length }
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => scoreOf(b.hits[0]!) - scoreOf(a.hits[0]!))
  return { q, total: hits.length, groups, search: found }
}
