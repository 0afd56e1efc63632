import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { writeNote } from '@/lib/export/note/note'
import { catalogueOf, intervention, link, rapport, redactie } from '@/tests/fixtures'
import { taken } from '../taken'
import { linksIn, paragraphsIn, readNote, tablesIn } from './read-note'

async function write(records: Intervention[], more: Parameters<typeof taken>[1] = {}) {
  const files = readNote(await writeNote(taken(records, more), catalogueOf(...records)))
  const body = files['word/document.xml']!
  return { files, body, paragraphs: paragraphsIn(body), tables: tablesIn(body), links: linksIn(files) }
}

const textsOf = (paragraphs: { text: string }[]) => paragraphs.map(({ text }) => text)

const many = (count: number) =>
  Array.from({ length: count }, (_, place) => intervention({ id: `i${place}`, name: `Interventie ${place}` }))

const kiva = intervention({
  id: 'kiva',
  name: 'KIVA',
  summary: 'Een aanpak van pesten.',
  settings: [redactie('school')],
  links: [link('https://www.nji.nl/interventies/kiva?a=1&b=2', { label: 'KIVA in de databank' })],
})

test('the title, day, version, address and filters come first', async () => {
  const { paragraphs, links } = await write([kiva], {
    title: '1 interventie op school',
    filters: ['Leefomgeving: School', '“pesten”'],
    address: 'https://site.nl/interventies?leefomgeving=school&q=pesten',
  })
  expect(textsOf(paragraphs).slice(0, 6)).toEqual([
    '1 interventie op school',
    '23 november 2026, versie 1.2.0 van de gegevens',
    'Deze lijst in de catalogus: site.nl/interventies?leefomgeving=school&q=pesten',
    'Gekozen filters',
    'Leefomgeving: School',
    '“pesten”',
  ])
  expect(paragraphs[0]!.style).toBe('Title')
  expect(links[0]!.to).toBe('https://site.nl/interventies?leefomgeving=school&q=pesten')
})

test('headings go one level at a time, in real styles', async () => {
  const { paragraphs } = await write([kiva, intervention({ id: 'judo', name: 'Judo' })])
  expect(
    paragraphs.filter(({ style }) => style?.startsWith('Heading')).map(({ style, text }) => `${style!.at(-1)} ${text}`),
  ).toEqual([
    '1 Samenvatting',
    '1 Zo leest u deze notitie',
    '1 Overzicht',
    '1 De interventies',
    '2 KIVA',
    '2 Judo',
    '1 Bronnen',
    '1 Wat deze notitie niet zegt',
    '1 Overnemen en citeren',
  ])
})

test('one intervention has no overview of one row', async () => {
  const { paragraphs } = await write([kiva])
  expect(textsOf(paragraphs)).not.toContain('Overzicht')
  expect(paragraphs.find(({ text }) => text === 'KIVA')!.style).toBe('Heading1')
})

test('the overview leads to each block, in the order of the list', async () => {
  const { tables, links } = await write([intervention({ id: 'zang', name: 'Zang' }), kiva])
  expect(tables[0]!.map(({ cells }) => cells)).toEqual([
    ['Interventie', 'Status', 'Levensfasen', 'Leefomgevingen'],
    ['Zang', 'Kansrijk', 'Jeugd', 'Thuis'],
    ['KIVA', 'Kansrijk', 'Jeugd', '[school]'],
  ])
  expect(links.filter(({ to }) => to.startsWith('#'))).toEqual([
    { text: 'Zang', to: '#interventie1' },
    { text: 'KIVA', to: '#interventie2' },
  ])
})

test('every link within the note has its place, and every place its own name and number', async () => {
  const { body, links } = await write(many(12))
  const places = [...body.matchAll(/<w:bookmarkStart [^>]*>/g)].map(([one]) => ({
    name: /w:name="([^"]+)"/.exec(one)![1]!,
    number: /w:id="(\d+)"/.exec(one)![1]!,
  }))
  const names = places.map(({ name }) => `#${name}`)
  expect(links.filter(({ to }) => to.startsWith('#') && !names.includes(to))).toEqual([])
  expect(new Set(names).size).toBe(places.length)
  expect(new Set(places.map(({ number }) => number)).size).toBe(places.length)
})

test('the head of every table repeats, no row breaks over a page, and the columns are fixed', async () => {
  const { body, tables } = await write([kiva, intervention({ id: 'judo' })])
  expect(tables).toHaveLength(3)
  for (const [head, ...rows] of tables) {
    expect(head!.xml).toContain('<w:tblHeader/>')
    expect(rows.filter(({ xml }) => xml.includes('<w:tblHeader/>'))).toEqual([])
    expect([head!, ...rows].filter(({ xml }) => !xml.includes('<w:cantSplit/>'))).toEqual([])
  }
  expect(body.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(3)
})

test('a block stays on one page: all its paragraphs but those of the last row keep with the next', async () => {
  const { paragraphs } = await write([kiva])
  const texts = textsOf(paragraphs)
  const block = paragraphs.slice(texts.indexOf('KIVA') + 1, texts.indexOf('In het rapport'))
  expect(block.length).toBeGreaterThan(8)
  expect(block.filter(({ xml, style }) => !xml.includes('<w:keepNext/>') && style !== 'Status')).toEqual([])
})

test('links lead out to the source and to the page in the catalogue', async () => {
  const { links } = await write([kiva])
  expect(links).toContainEqual({ text: 'KIVA in de databank', to: 'https://www.nji.nl/interventies/kiva?a=1&b=2' })
  expect(links).toContainEqual({ text: 'KIVA in de catalogus', to: 'https://site.nl/interventies/kiva' })
})

test('without a site the addresses stand there as text', async () => {
  const { paragraphs, links } = await write([kiva], { origin: '', address: '/selectie?id=kiva' })
  expect(links.map(({ to }) => to)).toEqual(['https://www.nji.nl/interventies/kiva?a=1&b=2'])
  expect(textsOf(paragraphs)).toContain('Deze lijst in de catalogus: /selectie?id=kiva')
  expect(textsOf(paragraphs)).toContain('KIVA in de databank; pagina in de catalogus: /interventies/kiva')
})

test('an address that is no web address is no link', async () => {
  const { links } = await write([{ ...kiva, links: [link('javascript:alert(1)')] }])
  expect(links.map(({ to }) => to)).not.toContain('javascript:alert(1)')
})

test('the brackets and "niet vermeld" are explained before they occur', async () => {
  const texts = textsOf((await write([kiva])).paragraphs)
  const explained = texts.findIndex((text) => text.startsWith('Tussen vierkante haken, zoals [school]'))
  expect(explained).toBeGreaterThan(0)
  expect(explained).toBeLessThan(texts.indexOf('[school]'))
  expect(texts.findIndex((text) => text.startsWith('Niet vermeld betekent'))).toBeLessThan(texts.indexOf('[school]'))
})

test('only the statuses that occur are explained', async () => {
  const texts = textsOf((await write([kiva])).paragraphs).join('\n')
  expect(texts).toContain('Kansrijk betekent in het rapport: uitleg van Kansrijk. Niet hetzelfde als effectief.')
  expect(texts).not.toContain('Effectief betekent')
})

test('the language is Dutch, in the style sheet and in the properties', async () => {
  const { files } = await write([kiva])
  expect(files['word/styles.xml']).toMatch(/<w:docDefaults>.*<w:lang w:val="nl-NL"/s)
  expect(files['docProps/core.xml']).toContain('<dc:language>nl-NL</dc:language>')
})

test('the properties name the list, the site as its maker, and the day of the list', async () => {
  const { files } = await write([kiva], { title: 'Pesten & school', filters: ['Onderwerp: Pesten'] })
  const core = files['docProps/core.xml']!
  expect(core).toContain('<dc:title>Pesten &amp; school</dc:title>')
  expect(core).toContain('<dc:creator>Interventiecatalogus Mentale Gezondheid</dc:creator>')
  expect(core).toContain('<cp:keywords>mentale gezondheid; interventies; Onderwerp: Pesten</cp:keywords>')
  expect(core.match(/2026-11-23T00:00:00Z/g)).toHaveLength(2)
})

test('the pages are numbered, and from the second on bear the title', async () => {
  const { files, body } = await write([kiva], { title: 'Pesten op school '.repeat(10) })
  const parts = Object.entries(files).filter(([path]) => /word\/(header|footer)\d/.test(path))
  const texts = parts.map(([, xml]) => textsOf(paragraphsIn(xml)).join())
  const short = `${'Pesten op school '.repeat(5).slice(0, 70)}…`
  expect(texts.filter((text) => text.endsWith(short))).toHaveLength(1)
  expect(parts.some(([, xml]) => xml.includes('PAGE') && xml.includes('NUMPAGES'))).toBe(true)
  expect(body).toContain('<w:titlePg/>')
})

test('a long list has contents that are filled in and ask for nothing on opening', async () => {
  const { files, body, paragraphs } = await write(many(11))
  expect(body).toContain('TOC \\o &quot;1-1&quot; \\h')
  const entries = paragraphs.filter(({ style }) => style === 'TOC1')
  const headings = paragraphs.filter(({ style }) => style === 'Heading1')
  expect(textsOf(entries)).toEqual(textsOf(headings))
  expect(body.match(/w:fldCharType="(begin|separate|end)"/g)).toHaveLength(3)
  expect(files['word/settings.xml']).not.toContain('updateFields')
  expect(body).not.toContain('w:dirty')
})

test('a short list has none', async () => {
  expect((await write(many(10))).body).not.toContain('TOC \\o')
})

const headingsOf = async (records: Intervention[], address: string) =>
  textsOf((await write(records, { address })).paragraphs.filter(({ style }) => style === 'Heading1'))

test('a long list has the heads of the screen where they keep its order', async () => {
  const older = { lifePhases: [rapport('ouderen')] }
  const records = [...many(8), ...many(4).map((one) => ({ ...one, ...older, id: `oud-${one.id}` }))]
  expect(await headingsOf(records, 'https://site.nl/interventies')).toEqual(
    expect.arrayContaining(['Jeugd', 'Ouderen']),
  )
  expect(await headingsOf(records.toReversed(), 'https://site.nl/interventies')).toContain('De interventies')
  expect(await headingsOf(records, 'https://site.nl/interventies?sorteer=naam')).toContain('De interventies')
  expect(await headingsOf(records, 'https://site.nl/selectie?id=i0')).toContain('De interventies')
})

test('the sources are those that are used, with the licence and how to cite', async () => {
  const texts = textsOf((await write([{ ...kiva, factors: [] }])).paragraphs)
  expect(texts.filter((text) => text.startsWith('De interventies: RIVM, Trimbos-instituut en GGD'))).toHaveLength(1)
  expect(texts.join('\n')).not.toContain('De namen van de factoren')
  expect(texts).toContain(
    'Indeling en samenvattingen: CC BY 4.0, Interventiecatalogus Mentale Gezondheid. De feiten komen uit de genoemde rapporten.',
  )
  expect(texts).toContain(
    'Zo citeert u deze lijst: Interventiecatalogus Mentale Gezondheid. Een paar interventies. Versie 1.2.0, geraadpleegd op 23 november 2026, https://site.nl/selectie.',
  )
})

test('no paragraph is empty', async () => {
  const { body, paragraphs } = await write([kiva, ...many(12)], { filters: ['Status: Kansrijk'] })
  expect(body).not.toContain('<w:p/>')
  expect(paragraphs.filter(({ text }) => text.trim() === '')).toEqual([])
})

test('an empty list says so, and cites nothing', async () => {
  const { paragraphs, tables } = await write([], { title: 'Geen interventies op het werk' })
  const texts = textsOf(paragraphs).join('\n')
  expect(texts).toContain('Deze lijst is leeg')
  expect(texts).not.toContain('rapporten')
  expect(tables).toEqual([])
})

test('a hostile text is text, and the file opens', async () => {
  const name = `=cmd()\u0000\u001b<w:br/>&amp;"'\ud800 ${'lang'.repeat(400)}`
  const shown = `=cmd() <w:br/>&amp;"' ${'lang'.repeat(400)}`
  const hostile = { ...kiva, name, summary: name, alternativeNames: [name] }
  const { files, paragraphs } = await write([hostile, intervention({ id: 'judo' })], { title: name, filters: [name] })
  expect(textsOf(paragraphs).filter((text) => text === shown)).toHaveLength(5)
  // oxlint-disable-next-line no-control-regex
  expect(Object.values(files).join('')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd\ufffe\uffff]/)
  expect(files['docProps/core.xml']).toContain('<dc:title>=cmd() &lt;w:br/&gt;&amp;amp;')
})
