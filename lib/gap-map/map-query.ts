import { findRowKind, type RowKind, rowKinds } from './row-kinds'

/** What a visitor asks of the map; the address is its only store. */
export type MapQuery = {
  rowKind: RowKind
  /** Count only what the report itself says. */
  reportOnly: boolean
}

/** Reads an address. What is unknown drops out silently, as in a list. */
export function parseMapQuery(params: URLSearchParams): MapQuery {
  return {
    rowKind: findRowKind(params.get('rijen') ?? '') ?? rowKinds[0],
    reportOnly: params.get('basis') === 'rapport',
  }
}

/** Writes an address, without what comes by itself. The inverse of parseMapQuery. */
export function mapAddress({ rowKind, reportOnly }: MapQuery): string {
  const params = new URLSearchParams()
  if (rowKind !== rowKinds[0]) params.set('rijen', rowKind.id)
  if (reportOnly) params.set('basis', 'rapport')
  return params.size === 0 ? '/kaart' : `/kaart?${params}`
}
