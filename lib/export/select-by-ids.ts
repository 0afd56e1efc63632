import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import { countInterventions } from '../format/words'
import { mostIds } from '../shortlist/shortlist'
import { selectionAddress } from '../url/addresses'
import type { Selected } from './select-records'

const idsIn = (params: URLSearchParams) => [...new Set(params.getAll('id'))]

/** The interventions whose ids stand in an address, in that order. */
export function selectByIds(params: URLSearchParams, { interventions }: Catalogue): Selected<Intervention> {
  const records = idsIn(params).flatMap((id) => interventions.find((record) => record.id === id) ?? [])
  return {
    records,
    title: `Selectie van ${countInterventions(records.length)}`,
    filters: [],
    address: selectionAddress(records.map(({ id }) => id)),
  }
}

export function refuseTooMany(params: URLSearchParams): string | null {
  const asked = idsIn(params).length
  if (asked <= mostIds) return null
  return `Een selectie kan ten hoogste ${mostIds} interventies hebben. Dit adres noemt er ${asked}. Haal er ${asked - mostIds} weg en probeer het opnieuw.`
}
