import { expect, test } from 'vitest'
import { relativeAddress, snapshotFile } from '@/scripts/snapshot/snapshot-file'

test.each([
  ['/', 'index.html'],
  ['/over', 'over.html'],
  ['/interventies/kiva', 'interventies/kiva.html'],
  ['/interventies/kiva.json', 'interventies/kiva.json'],
  ['/interventies.csv-metadata.json', 'interventies.csv-metadata.json'],
  ['/interventies?levensfase=jeugd', 'interventies/levensfase-jeugd.html'],
  ['/interventies?levensfase=jeugd&status=effectief', 'interventies/levensfase-jeugd_status-effectief.html'],
  ['/interventies.csv?voor=excel&levensfase=jeugd', 'interventies/voor-excel_levensfase-jeugd.csv'],
  ['/baten?volwassenen=25.000', 'baten/volwassenen-25.000.html'],
  ['/_next/static/chunks/a-1.css', 'opmaak/chunks/a-1.css'],
])('%s stands in %s', (address, file) => expect(snapshotFile(address)).toBe(file))

test.each([
  '/zoeken',
  '/zoeken?q=pesten',
  '/selectie',
  '/selectie.xlsx?id=kiva',
  '/vergelijk?id=kiva',
  '/api/v1/interventies',
  '/interventies?q=twee%20woorden',
  '/interventies?levensfase=../../etc',
  '/interventies?levensfase=..',
])('%s is for a server', (address) => expect(snapshotFile(address)).toBeNull())

test.each([
  ['index.html', 'over.html', 'over.html'],
  ['interventies/kiva.html', 'index.html', '../index.html'],
  ['interventies/kiva.html', 'interventies/pad.html', 'pad.html'],
  ['interventies.html', 'interventies/pad.html', 'interventies/pad.html'],
  ['interventies/kiva.html', 'opmaak/media/a.woff2', '../opmaak/media/a.woff2'],
  ['a/b/c.html', 'a/d.html', '../d.html'],
])('%s names %s as %s', (from, to, address) => expect(relativeAddress(from, to)).toBe(address))
