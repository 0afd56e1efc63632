import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { loadCatalogue } from '@/lib/catalogue/load'
import { writeRis } from '@/lib/export/ris'
import type { TakenList } from '@/lib/export/taken-list'
import { catalogueOf, intervention, link, rapport, redactie } from '@/tests/fixtures'
import { taken } from './taken'

const write = (list: TakenList<Intervention>) => [...writeRis(list, catalogueOf(...list.records))].join('')

/** As the parser of a reference manager reads the tags. */
const read = (text: string) => plugins.input.data(text, '@ris/file')

const kiva = intervention({
  id: 'kiva',
  name: 'KIVA',
  summary: 'Een aanpak van pesten.',
  status: 'effectief',
  topics: [rapport('pesten'), redactie('angst')],
  settings: [redactie('school')],
  links: [link('https://www.nji.nl/interventies/kiva', { database: 'nji' })],
  source: { report: 'factsheet-2022', section: '3.2', heading: 'Jeugd, Effectieve interventies' },
})

test('every field of a page comes back', () => {
  expect(read(write(taken([kiva])))[1]).toEqual({
    TY: 'ELEC',
    TI: 'KIVA',
    T2: 'Interventiecatalogus Mentale Gezondheid',
    AB: 'Een aanpak van pesten.',
    PY: '2026',
    DA: '2026/11/22',
    Y2: '2026/11/23',
    ET: '1.2.0',
    DB: 'Interventiecatalogus Mentale Gezondheid',
    LA: 'nl',
    UR: 'https://site.nl/interventies/kiva',
    L2: 'https://www.nji.nl/interventies/kiva',
    KW: ['Pesten', 'Angst', 'Jeugd', 'School', 'Status: effectief'],
    N1: 'Status: effectief. Staat in het rapport onder “Jeugd, Effectieve interventies”, paragraaf 3.2 (RIVM, Trimbos-instituut en GGD GHOR Nederland, Effectieve interventies en beleid, 28 april 2022). Erkenning: niet vermeld. Indeling door de redactie: angst (onderwerp), school (leefomgeving).',
  })
})

test('the report comes first, with its organisations as whole names', () => {
  const [report] = new Cite(write(taken([kiva]))).data
  expect(report).toMatchObject({
    type: 'report',
    title: 'Effectieve interventies en beleid',
    author: ['RIVM', 'Trimbos-instituut', 'GGD GHOR Nederland'].map((family) => ({ family, given: '' })),
    issued: { 'date-parts': [[2022, 4, 28]] },
    publisher: 'RIVM, Trimbos-instituut en GGD GHOR Nederland',
    genre: 'Factsheet',
    language: 'nl',
  })
})

test('a reference manager reads a page as a web page', () => {
  expect(new Cite(write(taken([kiva]))).data[1]).toMatchObject({
    type: 'webpage',
    title: 'KIVA',
    URL: 'https://site.nl/interventies/kiva',
    issued: { 'date-parts': [[2026, 11, 22]] },
    edition: '1.2.0',
  })
})

test('a report with a number gives it apart, and with a year alone no day', () => {
  const record = intervention({ id: 'judo', source: { ...kiva.source, report: 'briefrapport-2024' } })
  const catalogue = catalogueOf(record)
  const reports = catalogue.vocabularies.reports.map((one) => ({ ...one, kind: 'RIVM Briefrapport 2024-0114' }))
  const numbered = { ...catalogue, vocabularies: { ...catalogue.vocabularies, reports } }
  const [report] = read([...writeRis(taken([record]), numbered)].join(''))
  expect(report).toMatchObject({ M3: 'RIVM Briefrapport', SN: '2024-0114', PY: '2024' })
  expect(report).not.toHaveProperty('DA')
})

test('pages keep the order of the list, and a report is cited once', () => {
  const text = write(taken([intervention({ id: 'zang' }), kiva, intervention({ id: 'app' })]))
  expect(read(text).map(({ TY, TI }) => [TY, TI])).toEqual([
    ['RPRT', 'Effectieve interventies en beleid'],
    ['ELEC', 'zang'],
    ['ELEC', 'KIVA'],
    ['ELEC', 'app'],
  ])
})

test('an unknown version is of the day that the list was taken', () => {
  expect(read(write(taken([kiva], { version: '9.9.9' })))[1]).toMatchObject({ DA: '2026/11/23' })
})

test('without a site the page is named by its path', () => {
  expect(read(write(taken([kiva], { origin: '' })))[1]).toMatchObject({ UR: '/interventies/kiva' })
})

test('every line ends with CR and LF, a reference with ER, and no byte order mark opens the file', () => {
  const text = write(taken([kiva]))
  expect(text.startsWith('TY  - RPRT\r\n')).toBe(true)
  expect(text.endsWith('\r\nER  - \r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(text.match(/^[A-Z][A-Z0-9] {2}- /gm)).toHaveLength(text.split('\r\n').length - 1)
})

test('an empty list gives an empty file', () => {
  expect(write(taken([]))).toBe('')
})

test('a hostile text stays in its field', () => {
  const name = 'x\r\nER  - \r\nTY  - JOUR\nTI  - gestolen\u2028AU  - ik\u0000=cmd()'
  const links = [link('https://site.nl/a\r\nTY  - JOUR')]
  const parsed = read(write(taken([{ ...kiva, name, summary: name, evidenceNote: name, links }])))
  expect(parsed).toHaveLength(2)
  expect(parsed[1]).toMatchObject({
    TY: 'ELEC',
    TI: 'x ER - TY - JOUR TI - gestolen AU - ik =cmd()',
    AB: 'x ER - TY - JOUR TI - gestolen AU - ik =cmd()',
    L2: 'https://site.nl/a TY - JOUR',
  })
})

test('each of the interventions there are has its name and status', () => {
  const catalogue = loadCatalogue()
  const pages = read([...writeRis(taken(catalogue.interventions), catalogue)].join('')).slice(1)
  expect(pages.map(({ TI, KW }) => [TI, KW!.at(-1)])).toEqual(
    catalogue.interventions.map(({ name, status }) => [name, `Status: ${status}`]),
  )
})
