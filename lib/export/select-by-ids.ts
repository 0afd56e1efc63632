import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import { countInterventions } from '../format/words'
import type { Selected } from './select-records'

/** More than anybody compares, and an address that every browser and mail program still takes. */
export const mostSelected = 100

const idsIn = (params: URLSearchParams) => [...new Set(params.getAll('id'))]

/** The interventions whose ids stand in an address, in that order. */
export function selectByIds(params: URLSearchParams, { interventions }: Catalogue): Selected<Intervention> {
  const records = idsIn(params).flatMap((id) => interventions.find((record) => record.id === id) ?? [])
  return {
    records,
    title: `Selectie van ${countInterventions(records.length)}`,
    filters: [],
    address: `/selectie?${new URLSearchParams(records.map(({ id }) => ['id', id]))}`,
  }
}

export function refuseTooMany(params: URLSearchParams): string | null {
  const asked = idsIn(params).length
  if (asked <= mostSelected) return null
  return `Een selectie kan ten hoogste ${mostSelected} interventies hebben. Dit adres noemt er ${asked}. Haal er ${asked - mostSelected} weg en probeer het opnieuw.`
}
