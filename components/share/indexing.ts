import type { Metadata } from 'next'
import type { ListView } from '@/lib/facets/list-view'
import type { ListedRecord, ListShape } from '@/lib/lists/list-kind'
import { isListForEngines } from '@/lib/url/indexing'
import { listAddress } from '@/lib/url/query'
import { configuredOrigin } from '@/lib/url/site-origin'

type Indexing = Pick<Metadata, 'robots' | 'alternates'>

/** A page of a visitor's own: search engines leave it, and follow its links. It has no address to prefer. */
export const notForEngines: Indexing = { robots: { index: false, follow: true }, alternates: { canonical: null } }

/** The one address of a page that is answered under more of them; what it does not know stays out. */
export const forEngines = (address: string): Indexing =>
  configuredOrigin() === '' ? {} : { alternates: { canonical: address } }

export const listIndexing = ({ query, total }: ListView<ListedRecord>, list: ListShape): Indexing =>
  isListForEngines(query, total) ? forEngines(listAddress(query, list)) : notForEngines
