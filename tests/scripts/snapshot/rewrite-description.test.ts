import { expect, test } from 'vitest'
import { rewriteDescription } from '@/scripts/snapshot/rewrite-description'
import { snapshotFile } from '@/scripts/snapshot/snapshot-file'

test('a file names the one beside it, from where it stands', () => {
  const list = '{\n  "$schema": "/interventies.schema.json",\n  "adres": "/interventies"\n}'
  expect(rewriteDescription(list, '/interventies.json?levensfase=jeugd', '', snapshotFile)).toBe(
    '{\n  "$schema": "../interventies.schema.json",\n  "adres": "/interventies"\n}',
  )
  const table = '{\n  "url": "/interventies.csv",\n  "dc:title": "Alle"\n}'
  expect(rewriteDescription(table, '/interventies.csv-metadata.json', '', snapshotFile)).toContain(
    '"url": "interventies.csv"',
  )
})

test('what is elsewhere or is not there stays as it is', () => {
  const schema = '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema"\n}'
  expect(rewriteDescription(schema, '/interventies.schema.json', '', snapshotFile)).toBe(schema)
  const gone = '{\n  "url": "/interventies.csv"\n}'
  expect(rewriteDescription(gone, '/interventies.csv-metadata.json', '', () => null)).toBe(gone)
})

test('also where the site has an address of its own, which may be gone one day', () => {
  const list = '{\n  "$schema": "https://site.nl/interventies.schema.json",\n}'
  expect(rewriteDescription(list, '/interventies.json', 'https://site.nl', snapshotFile)).toContain(
    '"$schema": "interventies.schema.json"',
  )
})
