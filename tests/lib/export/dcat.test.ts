import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'
import { everyDataset } from '@/lib/export/datasets'
import { dcatCatalogue } from '@/lib/export/dcat'
import { schemaOrgDataset } from '@/lib/export/schema-org'

const catalogue = loadCatalogue()
const origin = 'https://catalogus.test'
const described = dcatCatalogue(catalogue, origin)

/** What DCAT-AP-NL 3 asks of each class. */
const asked = {
  catalog: ['dct:title', 'dct:description', 'dct:publisher', 'dcat:contactPoint', 'dcat:dataset'],
  dataset: [
    'dct:title',
    'dct:description',
    'dct:identifier',
    'dct:accessRights',
    'dct:creator',
    'dct:publisher',
    'dcat:contactPoint',
    'dcat:theme',
  ],
  distribution: ['dcat:accessURL', 'dct:license', 'dcat:mediaType'],
  service: [
    'dct:title',
    'dct:description',
    'dct:identifier',
    'dct:accessRights',
    'dct:license',
    'dct:publisher',
    'dcat:contactPoint',
    'dcat:theme',
    'dcat:endpointURL',
    'dcat:endpointDescription',
  ],
}

test('the catalogue, each dataset, each file and the service say all that the profile asks', () => {
  expect(Object.keys(described)).toEqual(expect.arrayContaining(asked.catalog))
  expect(Object.keys(described['dcat:service'])).toEqual(expect.arrayContaining(asked.service))
  expect(described['dcat:dataset']).toHaveLength(everyDataset.length)
  for (const dataset of described['dcat:dataset']) {
    expect(Object.keys(dataset)).toEqual(expect.arrayContaining(asked.dataset))
    expect(dataset['dcat:distribution'].length).toBeGreaterThan(0)
    for (const distribution of dataset['dcat:distribution'])
      expect(Object.keys(distribution)).toEqual(expect.arrayContaining(asked.distribution))
  }
})

test('every file of a kind of record is described, at its own address', () => {
  const addresses = described['dcat:dataset'].flatMap((dataset) =>
    dataset['dcat:distribution'].map((distribution) => distribution['dcat:downloadURL']['@id']),
  )
  const files = everyDataset.flatMap(({ name, formats }) => formats.map((format) => `${origin}/${name}.${format}`))
  expect(addresses).toEqual(expect.arrayContaining(files))
})

test('search engines read the same version, licence and files', () => {
  const { version, license, distribution, isBasedOn } = schemaOrgDataset(catalogue, origin)
  expect(version).toBe(described['dcat:dataset'][0]!['dcat:version'])
  expect(license).toMatch(/creativecommons\.org\/licenses\/by\/4\.0/)
  expect(distribution.map(({ contentUrl }) => contentUrl)).toContain(`${origin}/interventies.csv`)
  expect(isBasedOn).toHaveLength(2)
})
