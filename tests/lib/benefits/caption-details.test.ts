import { expect, test } from 'vitest'
import { captionDetails } from '@/lib/benefits/caption-details'
import { benefitTable } from './made-up-benefits'

test('a caption says the table, the period, the unit and the year, as far as the report does', () => {
  expect(captionDetails(benefitTable('a', [], { table: 'Tabel 1', period: 'per jaar', year: 2019 }))).toBe(
    'Tabel 1 in het rapport, per jaar, in euro, 2019',
  )
  expect(captionDetails(benefitTable('a', [], { unit: 'procent' }))).toBe('In procenten')
})
