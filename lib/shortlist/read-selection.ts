import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import { type NamedPage, namedPages, nearestPages } from '../catalogue/named-pages'
import { mostIds } from './shortlist'

/** An id without an intervention, and for each name it may stand for all ids with the right one in its place. */
export type UnknownId = { id: string; instead: { name: string; ids: string[] }[] }

/** What an address asks for. */
export type Selection = {
  /** The ids that are looked at, known or not, each once. */
  ids: string[]
  records: Intervention[]
  unknown: UnknownId[]
  /** How many ids past the limit are left out. */
  leftOut: number
}

/** To look for the nearest names of a hundred made-up ids would keep the server from others. */
const mostSuggested = 10

/** Reads the ids in an address, in their order. */
export function readSelection(params: URLSearchParams, catalogue: Catalogue): Selection {
  const asked = [...new Set(params.getAll('id').map((id) => id.trim()))].filter((id) => id !== '')
  const ids = asked.slice(0, mostIds)
  const perId = new Map(catalogue.interventions.map((record) => [record.id, record]))
  const unknown = ids.filter((id) => !perId.has(id))
  const pages = unknown.length > 0 ? namedPages(catalogue) : []
  return {
    ids,
    records: ids.flatMap((id) => perId.get(id) ?? []),
    unknown: unknown.map((id, place) => ({
      id,
      instead: place < mostSuggested ? suggest(id, ids, pages) : [],
    })),
    leftOut: asked.length - ids.length,
  }
}

function suggest(unknown: string, ids: string[], pages: NamedPage[]): UnknownId['instead'] {
  return nearestPages(unknown, 'interventies', pages).map(({ id: right, name }) => ({
    name,
    ids: [...new Set(ids.map((id) => (id === unknown ? right : id)))],
  }))
}
