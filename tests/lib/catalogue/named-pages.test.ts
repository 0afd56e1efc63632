import { expect, test } from 'vitest'
import { namedPages, nearestPages } from '@/lib/catalogue/named-pages'
import { catalogueOf, intervention, policyMeasure, programme } from '@/tests/fixtures'

const pages = namedPages(
  catalogueOf(
    intervention({ id: 'pad', name: 'Denkstrategieën', alternativeNames: ['PAD', 'Denk Na'] }),
    programme({ id: 'gezonde-school', name: 'Gezonde School' }),
    policyMeasure({ id: 'rust' }),
  ),
)

test('every term and record with a page of its own is named, and nothing else', () => {
  expect(new Set(pages.map(({ folder }) => folder))).toEqual(
    new Set(['levensfasen', 'leefomgevingen', 'factoren', 'interventies', 'programmas']),
  )
  expect(pages.map(({ id }) => id)).not.toContain('rust')
})

test('a page is found by its id, its name and its other names, each once', () => {
  expect(pages.find(({ id }) => id === 'pad')).toEqual({
    folder: 'interventies',
    id: 'pad',
    name: 'Denkstrategieën',
    slugs: ['pad', 'denkstrategieen', 'denk-na'],
  })
  expect(pages.find(({ id }) => id === 'gezonde-school')!.slugs).toEqual(['gezonde-school'])
})

test('the nearest names are those of one folder, nearest first', () => {
  expect(nearestPages('denkstrategien', 'interventies', pages).map(({ id }) => id)).toEqual(['pad'])
  expect(nearestPages('denkstrategien', 'programmas', pages)).toEqual([])
})
