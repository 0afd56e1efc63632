import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import { interventionList, listInterventions } from '../../lists/interventions'
import { parseQuery, type Query } from '../../url/query'
import type { TakenList } from '../taken-list'

/** What was asked of the list, read back from its address. Null where it is another list, such as a selection by hand. */
export function listQuery({ address }: TakenList<Intervention>, catalogue: Catalogue): Query | null {
  // The site of an address without one does not matter: only its path and parameters are read.
  const base = 'https://catalogus.invalid'
  if (!URL.canParse(address, base)) return null
  const { pathname, searchParams } = new URL(address, base)
  if (pathname !== interventionList.address) return null
  return parseQuery(searchParams, interventionList, listInterventions(catalogue).terms)
}
