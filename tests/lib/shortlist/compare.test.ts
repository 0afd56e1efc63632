import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { compare } from '@/lib/shortlist/compare'
import { catalogueOf, intervention, link, programme, rapport, redactie } from '@/tests/fixtures'

const universities = programme({ id: 'caring-universities', name: 'Caring Universities' })
const rowsOf = (...records: Intervention[]) => compare(records, catalogueOf(universities, ...records))
const row = (id: string, ...records: Intervention[]) => rowsOf(...records).find((one) => one.id === id)!

test('the fields stand in a fixed order, from what is known to where it stands', () => {
  expect(rowsOf(intervention({ id: 'a' }), intervention({ id: 'b' })).map(({ label }) => label)).toEqual([
    'Status',
    'Staat onder',
    'Erkenning',
    'Toelichting op bewijs',
    'Beschikbaarheid',
    'Levensfasen',
    'Leeftijd',
    'Leefomgeving',
    'Doel',
    'Doelgroep',
    'Vorm',
    'Onderwerp',
    'Factor',
    'Programma',
    'Meer lezen',
    'Plaats in het rapport',
  ])
})

test('two that are the same differ in nothing', () => {
  expect(rowsOf(intervention({ id: 'a' }), intervention({ id: 'b' })).filter(({ differs }) => differs)).toEqual([])
})

/** What is set apart among interventions with these topics. */
const apart = (...topics: string[][]) =>
  row('onderwerp', ...topics.map((ids, place) => intervention({ id: `i${place}`, topics: ids.map(rapport) })))
    .cells.flat()
    .filter(({ isSetApart }) => isSetApart)
    .map(({ id }) => id)

test('what one has alone is set apart only where others have something in common', () => {
  expect(apart(['pesten', 'slaap'], ['pesten'])).toEqual(['slaap'])
  expect(apart(['pesten'], ['pesten'], ['angst'])).toEqual(['angst'])
  expect(apart(['pesten'], ['slaap'], ['angst'])).toEqual([])
})

test('a link is its own for each, and no difference', () => {
  const { differs, cells } = row(
    'links',
    intervention({ id: 'a', links: [link('https://a.nl/')] }),
    intervention({ id: 'b', links: [link('https://b.nl/')] }),
  )
  expect(differs).toBe(false)
  expect(cells.flat().map(({ href }) => href)).toEqual(['https://a.nl/', 'https://b.nl/'])
})

test('who classified a value makes no difference, and stays in sight', () => {
  const { differs, cells } = row(
    'leefomgeving',
    intervention({ id: 'a', settings: [rapport('school')] }),
    intervention({ id: 'b', settings: [redactie('school')] }),
  )
  expect(differs).toBe(false)
  expect(cells.flat()).toMatchObject([
    { label: 'School', basis: 'rapport', isShared: true },
    { label: 'school', basis: 'redactie', isShared: true },
  ])
})

test('the order of values makes no difference: they stand in the order of their list', () => {
  const { differs, cells } = row(
    'onderwerp',
    intervention({ id: 'a', topics: [rapport('slaap'), rapport('pesten')] }),
    intervention({ id: 'b', topics: [rapport('pesten'), rapport('slaap')] }),
  )
  expect(differs).toBe(false)
  expect(cells.map((cell) => cell.map(({ id }) => id))).toEqual([
    ['pesten', 'slaap'],
    ['pesten', 'slaap'],
  ])
})

test('a value that one of three lacks is a difference, and is not shared', () => {
  const both = [rapport('pesten'), rapport('angst')]
  const { differs, cells } = row(
    'onderwerp',
    intervention({ id: 'a', topics: both }),
    intervention({ id: 'b', topics: both }),
    intervention({ id: 'c', topics: [rapport('angst')] }),
  )
  expect(differs).toBe(true)
  expect(cells[0]).toMatchObject([
    { id: 'pesten', isShared: false },
    { id: 'angst', isShared: true },
  ])
})

test('as many values, and another one among them, is a difference', () => {
  const { differs } = row(
    'onderwerp',
    intervention({ id: 'a', topics: [rapport('angst')] }),
    intervention({ id: 'b', topics: [rapport('slaap')] }),
  )
  expect(differs).toBe(true)
})

test('"niet vermeld" beside a value is a difference; beside another it is alike, and said to be no likeness', () => {
  const silent = intervention({ id: 'a' })
  expect(row('leeftijd', silent, intervention({ id: 'b', ageRange: { min: 8 } }))).toMatchObject({
    differs: true,
    isUnmentioned: false,
    cells: [[], [{ label: 'Vanaf 8 jaar', isShared: false }]],
  })
  expect(row('leeftijd', silent, intervention({ id: 'b' }))).toMatchObject({ differs: false, isUnmentioned: true })
  expect(row('erkenning', silent, intervention({ id: 'b' }))).toMatchObject({ cells: [[], []], isUnmentioned: true })
})

test('each field has the value of its own record', () => {
  const rows = rowsOf(
    intervention({
      id: 'a',
      status: 'effectief',
      recognition: 'erkend',
      evidenceNote: 'Onderzocht in drie studies.',
      availability: [{ id: 'gratis', note: 'Voor studenten.' }],
      aims: [redactie('klachten')],
      programme: universities.id,
      links: [link('https://site.nl/a')],
      alsoIn: [
        { section: '3.3', about: 'Ook bij adolescenten.' },
        { section: '3.3', about: 'En in een kader.' },
      ],
    }),
    intervention({ id: 'b' }),
  )
  const values = Object.fromEntries(rows.map(({ id, cells }) => [id, cells[0]!.map(({ label }) => label)]))
  expect(values).toMatchObject({
    status: ['Effectief'],
    kop: ['Jeugd, Kansrijke interventies'],
    erkenning: ['Erkend'],
    bewijs: ['Onderzocht in drie studies.'],
    beschikbaarheid: ['Gratis beschikbaar'],
    doel: ['beginnende klachten'],
    programma: ['Caring Universities'],
    links: ['Een site'],
    plaats: ['Paragraaf 3.2', 'Paragraaf 3.3'],
  })
  expect(rows.flatMap(({ cells }) => cells.flat()).filter(({ note }) => note)).toMatchObject([
    { note: 'Voor studenten.' },
  ])
})
