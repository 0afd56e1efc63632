import { expect, test } from 'vitest'
import type { Dataset } from '@/lib/export/dataset'
import { datasets } from '@/lib/export/datasets'
import { take } from '@/lib/export/take'
import { writeXlsx } from '@/lib/export/xlsx/xlsx'
import { intervention, link, loadedOf, programme, taking } from '@/tests/fixtures'
import { partsOf } from './read-workbook'

const loaded = loadedOf(
  intervention({
    id: 'a',
    name: '=HYPERLINK("https://evil.nl")',
    summary: 'Met <tags> & een stuurteken\u0001 erin.',
    links: [link('https://een.nl/?a=1&b=2')],
    ageRange: { min: 8 },
  }),
  programme({ id: 'twee', links: [link('https://een.nl/'), link('https://twee.nl/')] }),
  programme({ id: 'geen' }),
)
const context = { catalogue: loaded.catalogue, origin: taking.origin }

async function workbookOf(name: 'interventions' | 'programmes') {
  const dataset: Dataset = datasets[name]
  const taken = take(dataset, new URLSearchParams(), loaded, taking)
  return partsOf(await writeXlsx(taken, dataset.fields, context))
}

test('the head stays in sight and has buttons to filter with, over the whole table', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet } = await workbookOf('interventions')
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
  expect(sheet).toContain('<autoFilter ref="A1:AI2"/>')
})

test('a name that begins like a formula is a text, and there is no formula in the file', async () => {
  const parts = await workbookOf('interventions')
  expect(parts['xl/sharedStrings.xml']).toContain('=HYPERLINK(')
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>')
})

test('signs that XML has no place for do not break the file', async () => {
  const { 'xl/sharedStrings.xml': texts } = await workbookOf('interventions')
  expect(texts).toContain('Met &lt;tags&gt; &amp; een stuurteken erin.')
})

test('an age is a number, to count with', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet } = await workbookOf('interventions')
  expect(sheet).toMatch(/<c r="M2"[^>]*><v>8<\/v>/)
})

test('addresses can be followed, each from a cell of its own', async () => {
  const parts = await workbookOf('programmes')
  const targets = [...parts['xl/worksheets/_rels/sheet1.xml.rels']!.matchAll(/hyperlink" Target="([^"]+)"/g)]
  expect(targets.map(([, target]) => target)).toEqual([
    'https://een.nl/',
    'https://twee.nl/',
    'https://catalogus.test/programmas/twee',
    'https://catalogus.test/programmas/geen',
  ])
  expect(parts['xl/sharedStrings.xml']).toMatch(/Link 1.*Link 2/s)
})

test('an address with an ampersand keeps it', async () => {
  const { 'xl/worksheets/_rels/sheet1.xml.rels': relations } = await workbookOf('interventions')
  expect(relations).toContain('Target="https://een.nl/?a=1&amp;b=2"')
})

test('the second sheet explains the first', async () => {
  const parts = await workbookOf('interventions')
  expect(parts['xl/workbook.xml']).toMatch(/name="Lijst".*name="Toelichting"/s)
  for (const words of [
    'Alle 1 interventie',
    'https://catalogus.test/interventies',
    '22 november 2026',
    '1.2.0',
    'CC BY 4.0',
    'leefomgevingen_rapport',
  ])
    expect(parts['xl/sharedStrings.xml']).toContain(words)
})
