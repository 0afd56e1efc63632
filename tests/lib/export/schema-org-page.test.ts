import { expect, test } from 'vitest'
import { schemaOrgBreadcrumb } from '@/lib/export/schema-org-breadcrumb'
import { schemaOrgRecord, schemaOrgTerm } from '@/lib/export/schema-org-page'
import { intervention, vocabularies } from '@/tests/fixtures'

const origin = 'https://site.nl'
const kiva = intervention({ id: 'kiva', name: 'KIVA', alternativeNames: ['KiVa'], status: 'effectief' })

test('a record is a page of ours about something with a name, from the report that lists it', () => {
  const page = schemaOrgRecord(kiva, '/interventies/kiva', vocabularies, origin)
  expect(page).toMatchObject({
    '@type': 'WebPage',
    url: 'https://site.nl/interventies/kiva',
    name: 'KIVA',
    isBasedOn: { '@type': 'Report', name: 'Effectieve interventies en beleid', datePublished: '2022-04-28' },
    mainEntity: { '@type': 'Thing', name: 'KIVA', alternateName: ['KiVa'], description: kiva.summary },
  })
})

test('what it does and how good it is are not claimed', () => {
  const text = JSON.stringify(schemaOrgRecord(kiva, '/interventies/kiva', vocabularies, origin))
  expect(text).not.toMatch(/Medical|Therapy|Rating|Review|"effectief"/i)
})

test('a factor is an entry of the list of another report than a life phase', () => {
  const [factor] = vocabularies.factors
  const [phase] = vocabularies['life-phases']
  expect(schemaOrgTerm('factors', { ...factor!, description: factor!.definition }, vocabularies, origin)).toMatchObject(
    {
      url: `https://site.nl/factoren/${factor!.id}`,
      isBasedOn: { name: 'Handelingsopties' },
      mainEntity: {
        '@type': 'DefinedTerm',
        name: factor!.label,
        inDefinedTermSet: { name: 'Factoren', url: 'https://site.nl/factoren' },
      },
    },
  )
  expect(
    schemaOrgTerm('lifePhases', { ...phase!, description: phase!.introduction }, vocabularies, origin).isBasedOn.name,
  ).toBe('Effectieve interventies en beleid')
})

test('the way up is numbered from the top, and the page itself comes last', () => {
  const { itemListElement } = schemaOrgBreadcrumb(
    [
      { href: '/', label: 'Home' },
      { href: '/interventies', label: 'Interventies' },
    ],
    'KIVA',
    origin,
  )
  expect(itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://site.nl/' },
    { '@type': 'ListItem', position: 2, name: 'Interventies', item: 'https://site.nl/interventies' },
    { '@type': 'ListItem', position: 3, name: 'KIVA' },
  ])
})
