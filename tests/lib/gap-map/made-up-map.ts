import type { Finding } from '@/lib/catalogue/finding'
import type { Intervention } from '@/lib/catalogue/intervention'
import { gapMap } from '@/lib/gap-map/gap-map'
import { parseMapQuery } from '@/lib/gap-map/map-query'
import { listInterventions } from '@/lib/lists/interventions'
import { catalogueOf } from '@/tests/fixtures'

/** The map of a few interventions, for the query of an address. */
export function mapOf(query: string, interventions: Intervention[], findings: Finding[] = []) {
  const catalogue = catalogueOf(...interventions, ...findings)
  const { records } = listInterventions(catalogue)
  return gapMap(catalogue, records, parseMapQuery(new URLSearchParams(query)))
}
