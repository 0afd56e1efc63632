import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { buildCatalogue } from '@/lib/catalogue/build-catalogue'
import { formatProblem } from '@/lib/catalogue/problem'
import { readJson, writeData, writeJson } from '@/tests/data-folder'
import {
  actionOption,
  benefitTable,
  catalogueOf,
  finding,
  idsOf,
  intervention,
  link,
  method,
  onlineOffer,
  policyMeasure,
  principle,
  programme,
  rapport,
  vocabularies,
} from '@/tests/fixtures'

const kiva = 'interventions/kiva.json'
const prima = 'interventions/prima.json'

const school = { programmes: ['gezonde-school'] }
const measure = { policyMeasures: ['rustige-klas'] }

/** One record of each kind or more, tied to each other in every way that the shapes allow. */
const whole = catalogueOf(
  intervention({ id: 'kiva', name: 'KIVA', topics: [rapport('pesten')], programme: 'gezonde-school' }),
  intervention({ id: 'prima', name: 'Prima aanpak' }),
  programme({ id: 'gezonde-school', name: 'Gezonde School', partOf: 'alles-is-gezondheid' }),
  programme({ id: 'alles-is-gezondheid', name: 'Alles is gezondheid' }),
  policyMeasure({ id: 'rustige-klas', name: 'Een rustige klas', ...school, interventions: ['kiva'] }),
  actionOption({
    id: 'later-beginnen',
    name: 'Later beginnen',
    scores: { effect: 'groot', reach: 'klein', effort: 'groot' },
  }),
  finding({
    id: 'weinig-bekend',
    name: 'Weinig bekend',
    ...school,
    ...measure,
    interventions: ['kiva'],
    benefits: ['baten'],
  }),
  principle({ id: 'samen', name: 'Samen doen', ...school, ...measure }),
  onlineOffer({ id: 'thuisarts', name: 'Thuisarts' }),
  benefitTable({ id: 'baten', name: 'Baten van minder klachten' }),
  method({ id: 'factsheet-2022', name: 'Zo is het gemaakt' }),
)

function change(folder: string, file: string, changes: Record<string, unknown>) {
  writeJson(folder, file, { ...(readJson(folder, file) as object), ...changes })
}

function problemsIn(folder: string): string[] {
  const result = buildCatalogue(folder)
  return 'problems' in result ? result.problems.map(formatProblem) : []
}

/** The problems of right data with one record changed. */
function problemsAfter(changes: Record<string, unknown>, file = kiva): string[] {
  const folder = writeData(whole)
  change(folder, file, changes)
  return problemsIn(folder)
}

test('right data has no problems, and nothing of it is lost', () => {
  expect(buildCatalogue(writeData(whole))).toEqual({
    catalogue: { ...whole, programmes: whole.programmes.toReversed() },
  })
})

test('a file that is no JSON is named with the reason, and records may go on referring to it', () => {
  const folder = writeData(whole)
  writeFileSync(path.join(folder, kiva), '{ "id": ')
  expect(problemsIn(folder)).toEqual([
    expect.stringMatching(/^interventions\/kiva\.json · \(file\): cannot be read as JSON \(.+\)\. Mend the syntax\.$/),
  ])
})

test('a file that is JSON but no record is named', () => {
  const folder = writeData(whole)
  writeJson(folder, kiva, null)
  expect(problemsIn(folder)).toEqual([`${kiva} · (file): has the wrong type. Expected: object. Write it that way.`])
})

test('an id that is not the file name is named', () => {
  expect(problemsAfter({ id: 'kivaa' })).toEqual([`${kiva} · id "kivaa": is not the file name. Change one of them.`])
})

test('a field that is missing is named', () => {
  expect(problemsAfter({ summary: undefined })).toEqual([
    `${kiva} · summary: is missing. Add it; data/README.md says what to write.`,
  ])
})

test('a field that does not exist is named', () => {
  expect(problemsAfter({ kleur: 'rood' })).toEqual([
    `${kiva} · kleur: this field does not exist. Remove it, or add it to the schema in lib/catalogue/.`,
  ])
})

test('an age range that ends before it starts is named', () => {
  expect(problemsAfter({ ageRange: { min: 12, max: 8 } })).toEqual([
    expect.stringMatching(/^interventions\/kiva\.json · ageRange.*: is not right\. Expected: min is not above max\./),
  ])
})

test('a link without encryption is named, and the kind of address that is allowed', () => {
  const links = [link('http://www.nji.nl/interventies/kiva')]
  expect(problemsAfter({ links })).toEqual([
    expect.stringMatching(
      /^interventions\/kiva\.json · links\[0\]\.url "http:\/\/www\.nji\.nl\/interventies\/kiva": .*https/,
    ),
  ])
})

const allowedKinds = 'is not on the list. Allowed: programma, netwerk. Use one of these.'

test.each([
  [
    kiva,
    { status: 'efectief' },
    'status "efectief": is not on the list. Allowed: effectief, kansrijk. Use one of these.',
  ],
  ['programmes/gezonde-school.json', { kind: 'programa' }, `kind "programa": ${allowedKinds}`],
  [
    'policy-measures/rustige-klas.json',
    { domains: [rapport('onderwys')] },
    'domains[0].id "onderwys": is not on the list. Allowed: onderwijs, zorg, sociale-zekerheid. Use one of these.',
  ],
  [
    'action-options/later-beginnen.json',
    { votes: -1 },
    'votes "-1": is too short or too small. Allowed: 0 or more. Add to it.',
  ],
  [
    'findings/weinig-bekend.json',
    { kind: 'lacune' },
    'kind "lacune": is not on the list. Allowed: algemeen, tekort. Use one of these.',
  ],
  [
    'principles/samen.json',
    { summary: 'Te kort.' },
    'summary "Te kort.": is too short or too small. Allowed: 60 or more. Add to it.',
  ],
  [
    'online-offers/thuisarts.json',
    { kinds: ['webste'] },
    'kinds[0] "webste": is not on the list. Allowed: website, wegwijzer. Use one of these.',
  ],
  [
    'benefits/baten.json',
    { unit: 'dollar' },
    'unit "dollar": is not on the list. Allowed: euro, miljoen euro, procent, personen. Use one of these.',
  ],
  [
    'methods/factsheet-2022.json',
    { limits: [{ id: 'a', text: 'Niet alles is gezien.', section: 'hoofdstuk 6', words: 'niet alles' }] },
    'limits[0].section "hoofdstuk 6": is not right. Expected: the number of a section such as 3.2, or "bijlage 3". Change it.',
  ],
])('%s with %j names field and value, and the way out', (file, changes, problem) => {
  expect(problemsAfter(changes, file)).toEqual([`${file} · ${problem}`])
})

/** So many more of the kinds that are referred to, that not all their ids fit in a message. */
const crowded = catalogueOf(
  ...[whole.interventions, whole.programmes, whole.policyMeasures].flat(),
  ...[whole.findings, whole.principles, whole.benefits].flat(),
  ...Array.from({ length: 12 }, (_, number) => `ander-record-${number}`).flatMap((id) => [
    intervention({ id }),
    programme({ id }),
    policyMeasure({ id }),
    benefitTable({ id }),
  ]),
)

test.each([
  [kiva, 'programme', 'gezonde-schol', 'gezonde-school'],
  ['programmes/gezonde-school.json', 'partOf', 'alles-is-gezond', 'alles-is-gezondheid'],
  ['policy-measures/rustige-klas.json', 'programmes', 'gezonde-schol', 'gezonde-school'],
  ['policy-measures/rustige-klas.json', 'interventions', 'kivva', 'kiva'],
  ['findings/weinig-bekend.json', 'programmes', 'gezonde-schol', 'gezonde-school'],
  ['findings/weinig-bekend.json', 'interventions', 'kivva', 'kiva'],
  ['findings/weinig-bekend.json', 'policyMeasures', 'rustig-klas', 'rustige-klas'],
  ['findings/weinig-bekend.json', 'benefits', 'batten', 'baten'],
  ['principles/samen.json', 'programmes', 'gezonde-schol', 'gezonde-school'],
  ['principles/samen.json', 'policyMeasures', 'rustig-klas', 'rustige-klas'],
])('%s may not refer in %s to "%s", the record that is nearest is named', (file, field, wrong, near) => {
  const folder = writeData(crowded)
  const before = (readJson(folder, file) as Record<string, unknown>)[field]
  change(folder, file, { [field]: Array.isArray(before) ? [wrong] : wrong })
  const place = Array.isArray(before) ? `${field}[0]` : field
  expect(problemsIn(folder)).toEqual([
    `${file} · ${place} "${wrong}": is not on the list. Nearest: ${near}. Use one of these.`,
  ])
})

test('a term that stands in no list is named with the terms nearest to it', () => {
  const many = Array.from({ length: 12 }, (_, number) => ({ id: `onderwerp-${number}`, label: '-', definition: '-' }))
  const folder = writeData({ ...whole, vocabularies: { ...vocabularies, topics: [...vocabularies.topics, ...many] } })
  change(folder, kiva, { topics: [rapport('pessten')] })
  expect(problemsIn(folder)).toEqual([
    `${kiva} · topics[0].id "pessten": is not on the list. Nearest: pesten. Use one of these.`,
  ])
})

test('a factor of an option and a report of a source stand in their lists', () => {
  const file = 'action-options/later-beginnen.json'
  const source = { ...whole.actionOptions[0]!.source, report: 'briefrapport' }
  expect(problemsAfter({ factors: ['slaap'], source }, file)).toEqual([
    expect.stringMatching(/ factors\[0\] "slaap": is not on the list\. Allowed: slapen, /),
    expect.stringMatching(
      / source\.report "briefrapport": is not on the list\. Allowed: factsheet-2022, briefrapport-2024\./,
    ),
  ])
})

test('a reference to a record that is not right itself is right', () => {
  expect(problemsAfter({ kind: 'programa' }, 'programmes/gezonde-school.json')).toEqual([
    `programmes/gezonde-school.json · kind "programa": ${allowedKinds}`,
  ])
})

test('a mistake that only the rules see is named', () => {
  expect(problemsAfter({ alternativeNames: ['Prima aanpak'] })).toEqual([
    `${prima} · name "Prima aanpak": is already a name of kiva. Names are unique. Change one of them.`,
  ])
})

test('a mistake in one field hides none that the rules see in another', () => {
  const links = [{ url: 'https://www.nji.nl/kiva?utm_source=x', database: 'nji', label: 'Taakspel' }]
  expect(problemsAfter({ settings: [rapport('schol')], name: 'Prima aanpak', links })).toEqual([
    expect.stringMatching(/ settings\[0\]\.id "schol": is not on the list\./),
    expect.stringMatching(/ name "Prima aanpak": is already a name of kiva\./),
    expect.stringMatching(/ links ".+": carries tracking\./),
    expect.stringMatching(/ links "Taakspel": does not go with "nji"\./),
  ])
})

test('a rule names the file, also of a record with a wrong id or without one', () => {
  for (const id of ['kivaa', undefined])
    expect(problemsAfter({ id, status: 'effectief' })).toContainEqual(
      expect.stringMatching(/^interventions\/kiva\.json · status "effectief": differs from listedUnder "kansrijk"/),
    )
  expect(problemsAfter({ id: 'kivaa', alternativeNames: ['Prima aanpak'] })).toContainEqual(
    expect.stringMatching(/is already a name of kiva\./),
  )
})

test('a note that is too short is no note that is missing', () => {
  expect(problemsAfter({ status: 'effectief', evidenceNote: 'Te kort.' })).toEqual([
    expect.stringMatching(/^interventions\/kiva\.json · evidenceNote "Te kort\.": is too short/),
  ])
})

test('all mistakes in all records of all kinds come at once, in the form that says what to do', () => {
  const folder = writeData(whole)
  writeFileSync(path.join(folder, 'principles/samen.json'), '{')
  change(folder, kiva, { id: 'kivaa', ageRange: { min: 12, max: 8 }, name: 7, topics: ['pesten'] })
  change(folder, prima, { status: 'efectief', summary: undefined, kleur: 'rood', settings: [] })
  change(folder, 'programmes/gezonde-school.json', { alternativeNames: ['Alles is gezondheid'] })
  change(folder, 'policy-measures/rustige-klas.json', { evidence: 'aanwijzing' })
  const problems = problemsIn(folder)
  expect(problems.map((problem) => problem.split(/[ :]/, 3).join(' '))).toEqual([
    'principles/samen.json · (file)',
    'interventions/kiva.json · id',
    'interventions/kiva.json · name',
    'interventions/kiva.json · topics[0]',
    'interventions/kiva.json · ageRange',
    'interventions/prima.json · summary',
    'interventions/prima.json · status',
    'interventions/prima.json · settings',
    'interventions/prima.json · kleur',
    'programmes/gezonde-school.json · name',
    'policy-measures/rustige-klas.json · evidence',
  ])
  for (const problem of problems) expect(problem).toMatch(/^[a-z/.-]+ · \S+( ".*")?: .+\. .+\.$/)
})

test('a folder that is missing is the only thing named, for without it every reference would look wrong', () => {
  const folder = writeData(whole)
  rmSync(path.join(folder, 'interventions'), { recursive: true })
  expect(problemsIn(folder)).toEqual(['interventions/ · (folder): is missing. Restore the folder from git.'])
})

test('a broken vocabulary is the only thing named, for without it every record would look wrong', () => {
  const folder = writeData(whole)
  writeJson(folder, 'vocabularies/topics.json', [{ id: 'Pesten!', label: 'Pesten' }])
  writeFileSync(path.join(folder, kiva), '{')
  expect(problemsIn(folder)).toEqual([
    'vocabularies/topics.json · [0].id "Pesten!": is not right. Expected: kebab-case. Change it.',
    'vocabularies/topics.json · [0].definition: is missing. Add it; data/README.md says what to write.',
  ])
})

test('the catalogue is in the order of the report', () => {
  const late = catalogueOf(
    intervention({ id: 'a', name: 'Kansrijk' }),
    intervention({ id: 'b', name: 'Effectief', listedUnder: 'effectief', status: 'effectief' }),
  )
  const result = buildCatalogue(writeData(late))
  expect('catalogue' in result && idsOf(result.catalogue.interventions)).toEqual(['b', 'a'])
})

test('what a check of the links found belongs to the catalogue, and a wrong report is named', () => {
  const folder = writeData(catalogueOf())
  const result = { address: 'https://a.nl/', kind: 'bereikbaar', date: '2026-11-22' }
  const write = (results: object[]) =>
    writeJson(folder, 'link-report.json', { $schema: './schemas/link-report.schema.json', results })
  write([result])
  expect(buildCatalogue(folder)).toMatchObject({ catalogue: { linkResults: [result] } })
  write([{ ...result, kind: 'weg' }])
  expect(buildCatalogue(folder)).toMatchObject({ problems: [{ file: 'link-report.json', value: 'weg' }] })
})
