import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { everyDataset } from '@/lib/export/datasets'
import { jsonSchema, writeJson } from '@/lib/export/json'
import { take } from '@/lib/export/take'
import { taking } from '@/tests/fixtures'

const loaded = { catalogue: loadCatalogue(), lists: loadLists() }
const { origin } = taking
const context = { catalogue: loaded.catalogue, origin }

const written = (dataset: (typeof everyDataset)[number], query = '') => {
  const taken = take(dataset, new URLSearchParams(query), loaded, taking)
  return JSON.parse([...writeJson(taken, dataset.fields, context, 'https://a.nl/s')].join(''))
}

test.each(everyDataset)('the JSON of $name is what its schema says', (dataset) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  formats.default(ajv)
  const validate = ajv.compile(jsonSchema(dataset, loaded.catalogue, origin))
  validate(written(dataset))
  expect(validate.errors).toBe(null)
  const broken = written(dataset)
  broken.resultaten[0].naam = 7
  expect(validate(broken)).toBe(false)
})

test('the head of a file says what the list is', () => {
  const { resultaten, ...head } = written(everyDataset[0]!, 'levensfase=studenten')
  expect(head).toEqual({
    $schema: 'https://a.nl/s',
    titel: `${resultaten.length} interventies voor studenten`,
    filters: ['Levensfase: Studenten'],
    adres: 'https://catalogus.test/interventies?levensfase=studenten',
    datum: '2026-11-22',
    versie: loaded.catalogue.vocabularies.releases[0]!.id,
    licentie: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    aantal: resultaten.length,
  })
})

test('an empty list is a file too', () => {
  expect(written(everyDataset[0]!, 'q=xyzzy').resultaten).toEqual([])
})
