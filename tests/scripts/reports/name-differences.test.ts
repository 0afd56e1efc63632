import { expect, test } from 'vitest'
import { nameDifferences } from '@/scripts/reports/name-differences'
import { catalogueOf, intervention, onlineOffer, principle, programme } from '@/tests/fixtures'

const factsheet = 'De Gezonde School (GS) en Thuisarts werken samen.'

test('names that stand in the factsheet do not differ', () => {
  const catalogue = catalogueOf(
    programme({ id: 'school', name: 'Gezonde School', alternativeNames: ['GS'] }),
    onlineOffer({ id: 'thuisarts', name: 'Thuisarts' }),
  )
  expect(nameDifferences(catalogue, factsheet)).toEqual([])
})

test('an invented name or other name is found, of an intervention it is held elsewhere', () => {
  const catalogue = catalogueOf(
    programme({ id: 'school', name: 'Gezonde School', alternativeNames: ['Fitte School'] }),
    principle({ id: 'samen', name: 'Samen doen' }),
    intervention({ id: 'kiva', name: 'KIVA' }),
  )
  expect(nameDifferences(catalogue, factsheet)).toEqual([
    'school: the name "Fitte School" does not stand in the factsheet.',
    'samen: the name "Samen doen" does not stand in the factsheet.',
  ])
})
