import type { Intervention } from '@/lib/catalogue/intervention'
import type { TakenList } from '@/lib/export/taken-list'

/** A list as it was taken on one day; a test says what it is about. */
export const taken = (
  records: Intervention[],
  more: Partial<TakenList<Intervention>> = {},
): TakenList<Intervention> => ({
  records,
  title: 'Een paar interventies',
  filters: [],
  address: 'https://site.nl/selectie',
  origin: 'https://site.nl',
  date: '2026-11-23',
  version: '1.2.0',
  ...more,
})
