import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { SearchIndex } from '@/lib/search/open-index'
import { search } from '@/lib/search/search'
import type { SearchDocument } from '@/lib/search/search-document'
import { fieldWeights } from '@/lib/search/tuning'
import type { Engine } from './measures'

export const catalogueEngine =
  (index: SearchIndex): Engine =>
  (query) =>
    search(index, query)
      ?.hits.best()
      .map(({ id }) => id) ?? []

/** fuse.js over the records, as its documentation shows it. */
export const openFuse = (documents: SearchDocument[], threshold = 0.3) =>
  new Fuse(plain(documents), { keys: fuseKeys, threshold, ignoreLocation: true })

export function fuseEngine(documents: SearchDocument[], threshold = 0.3): Engine {
  const fuse = openFuse(documents, threshold)
  return (query) => fuse.search(query).map(({ item }) => item.id)
}

/** fuse.js over the records, one search per word. */
export function fuseTokenEngine(documents: SearchDocument[], threshold = 0.3): Engine {
  const fuse = new Fuse(plain(documents), { keys: fuseKeys, threshold, ignoreLocation: true, useTokenSearch: true })
  return (query) => fuse.search(query).map(({ item }) => item.id)
}

export type MiniSearchOptions = { fuzzy: number; combineWith: 'AND' | 'OR'; prefix: boolean }

export function openMiniSearch(documents: SearchDocument[], options: MiniSearchOptions): MiniSearch {
  const { name, otherName, summary, label } = fieldWeights
  const mini = new MiniSearch({
    fields: ['name', 'otherNames', 'summary', 'labels'],
    searchOptions: { ...options, boost: { name, otherNames: otherName, summary, labels: label } },
  })
  mini.addAll(plain(documents))
  return mini
}

export function miniSearchEngine(documents: SearchDocument[], options: MiniSearchOptions): Engine {
  const mini = openMiniSearch(documents, options)
  return (query) => mini.search(query).map(({ id }) => id as string)
}

const fuseKeys = [
  { name: 'name', weight: fieldWeights.name },
  { name: 'otherNames', weight: fieldWeights.otherName },
  { name: 'summary', weight: fieldWeights.summary },
  { name: 'labels', weight: fieldWeights.label },
]

const plain = (documents: SearchDocument[]) =>
  documents.map(({ id, name, alternativeNames, summary, labels }) => ({
    id,
    name,
    otherNames: alternativeNames.join(', '),
    summary,
    labels: labels.map(({ label }) => label).join(', '),
  }))
