import type { Findable } from '../lists/everything'
import { type EveryKind, everyKind } from '../lists/kinds'
import type { SearchIndex } from '../search/open-index'
import { search, type SearchResult } from '../search/search'
import { suggestInstead } from '../search/suggest-instead'
import { cleanSearch } from '../url/query'

/** What was found of one kind, best first; `total` may be more than is shown. */
export type HitGroup = { kind: EveryKind; label: string; hits: Findable[]; total: number }

export type FoundEverything = {
  q: string
  /** Whether the words were searched as they were typed. */
  literal: boolean
  total: number
  groups: HitGroup[]
  search: SearchResult | null
  /** Other words that do find something, only when nothing was found. */
  instead: string[]
}

/** More would hide the kinds below; the rest is one link away. */
const shownPerKind = 5

/** Searches every kind of record at once. The kind with the best hit comes first. */
export function searchEverything(
  everything: Findable[],
  index: SearchIndex,
  text: string,
  literal = false,
): FoundEverything {
  const q = cleanSearch(text)
  const found = search(index, q, { literal })
  const scoreOf = ({ id }: Findable) => found?.hits.relevanceOf(id) ?? 0
  const hits = everything.filter((one) => scoreOf(one) > 0).sort((a, b) => scoreOf(b) - scoreOf(a))
  const groups = everyKind
    .map(({ id, label }) => {
      const own = hits.filter(({ kind }) => kind === id)
      return { kind: id, label, hits: own.slice(0, shownPerKind), total: own.length }
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => scoreOf(b.hits[0]!) - scoreOf(a.hits[0]!))
  return {
    q,
    literal: q !== '' && literal,
    total: hits.length,
    groups,
    search: found,
    instead: found && hits.length === 0 ? suggestInstead(index, q) : [],
  }
}
