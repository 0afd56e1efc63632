import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildCatalogue } from '@/lib/catalogue/build-catalogue'
import { formatProblem } from '@/lib/catalogue/problem'

const kiva = 'interventions/kiva.json'
const prima = 'interventions/prima-modulaire-aanpak.json'

/** A copy of the real data that a test may break. */
function copyData(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'data-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync('data', folder, { recursive: true })
  return folder
}

function change(folder: string, file: string, changes: Record<string, unknown>) {
  const place = path.join(folder, file)
  writeFileSync(place, JSON.stringify({ ...JSON.parse(readFileSync(place, 'utf8')), ...changes }))
}

function problemsIn(folder: string): string[] {
  const result = buildCatalogue(folder)
  return 'problems' in result ? result.problems.map(formatProblem) : []
}

/** The problems of the real data with one record changed. */
function problemsAfter(changes: Record<string, unknown>): string[] {
  const folder = copyData()
  change(folder, kiva, changes)
  return problemsIn(folder)
}

test('right data has no problems', () => {
  expect(problemsIn(copyData())).toEqual([])
})

test('a file that is no JSON is named with the reason', () => {
  const folder = copyData()
  writeFileSync(path.join(folder, kiva), '{ "id": ')
  expect(problemsIn(folder)).toEqual([
    expect.stringMatching(/^interventions\/kiva\.json · \(file\): cannot be read as JSON \(.+\)\. Mend the syntax\.$/),
  ])
})

test('a file that is JSON but no record is named', () => {
  const folder = copyData()
  writeFileSync(path.join(folder, kiva), 'null')
  expect(problemsIn(folder)).toEqual([`${kiva} · (file): has the wrong type. Expected: object. Write it that way.`])
})

test('an id that is not the file name is named', () => {
  expect(problemsAfter({ id: 'kivaa' })).toEqual([`${kiva} · id "kivaa": is not the file name. Change one of them.`])
})

test('a term that stands in no list is named with the terms nearest to it', () => {
  expect(problemsAfter({ topics: [{ id: 'pessten', basis: 'rapport' }] })).toEqual([
    expect.stringMatching(
      /^interventions\/kiva\.json · topics\[0\]\.id "pessten": is not on the list\. Nearest: pesten\b.*\. Use one of these\.$/,
    ),
  ])
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
  const links = [{ url: 'http://www.nji.nl/interventies/kiva', database: 'nji', label: 'KIVA in de databank' }]
  expect(problemsAfter({ links })).toEqual([
    expect.stringMatching(
      /^interventions\/kiva\.json · links\[0\]\.url "http:\/\/www\.nji\.nl\/interventies\/kiva": .*https/,
    ),
  ])
})

test('a mistake that only the rules see is named', () => {
  expect(problemsAfter({ alternativeNames: ['Prima modulaire aanpak'] })).toEqual([
    `${prima} · name "Prima modulaire aanpak": is already a name of kiva. Names are unique. Change one of them.`,
  ])
})

test('a mistake in one field hides none that the rules see in another', () => {
  const link = { url: 'https://www.nji.nl/kiva?utm_source=x', database: 'nji', label: 'Taakspel' }
  const changes = { settings: [{ id: 'schol', basis: 'rapport' }], name: 'Prima modulaire aanpak', links: [link] }
  expect(problemsAfter(changes)).toEqual([
    expect.stringMatching(/ settings\[0\]\.id "schol": is not on the list\./),
    expect.stringMatching(/ name "Prima modulaire aanpak": is already a name of kiva\./),
    expect.stringMatching(/ links ".+": carries tracking\./),
    expect.stringMatching(/ links "Taakspel": does not go with "nji"\./),
  ])
})

test('a rule names the file, also of a record with a wrong id or without one', () => {
  for (const id of ['kivaa', undefined])
    expect(problemsAfter({ id, status: 'kansrijk' })).toContainEqual(
      expect.stringMatching(/^interventions\/kiva\.json · status "kansrijk": differs from listedUnder "effectief"/),
    )
})

test('a note that is too short is no note that is missing', () => {
  expect(problemsAfter({ status: 'kansrijk', evidenceNote: 'Te kort.' })).toEqual([
    expect.stringMatching(/^interventions\/kiva\.json · evidenceNote "Te kort\.": is too short/),
  ])
})

test('all mistakes in all records come at once, in the form that says what to do', () => {
  const folder = copyData()
  writeFileSync(path.join(folder, 'interventions/schooljudo.json'), '{')
  change(folder, kiva, { id: 'kivaa' })
  change(folder, prima, { status: 'efectief', summary: undefined, kleur: 'rood', settings: [] })
  change(folder, 'interventions/storm.json', { ageRange: { min: 12, max: 8 }, name: 7, topics: ['pesten'] })
  change(folder, 'interventions/vrienden.json', { alternativeNames: ['Taakspel'] })
  const problems = problemsIn(folder)
  expect(problems.map((problem) => problem.split(/[ :]/, 3).join(' '))).toEqual([
    'interventions/schooljudo.json · (file)',
    'interventions/kiva.json · id',
    'interventions/prima-modulaire-aanpak.json · summary',
    'interventions/prima-modulaire-aanpak.json · status',
    'interventions/prima-modulaire-aanpak.json · settings',
    'interventions/prima-modulaire-aanpak.json · kleur',
    'interventions/storm.json · name',
    'interventions/storm.json · topics[0]',
    'interventions/storm.json · ageRange',
    'interventions/vrienden.json · name',
  ])
  for (const problem of problems) expect(problem).toMatch(/^[a-z/.-]+ · \S+( ".*")?: .+\. .+\.$/)
})

test('a folder that is missing is named', () => {
  const folder = copyData()
  rmSync(path.join(folder, 'interventions'), { recursive: true })
  expect(problemsIn(folder)).toEqual(['interventions/ · (folder): is missing. Restore the folder from git.'])
})

test('a vocabulary that is missing is named', () => {
  const folder = copyData()
  rmSync(path.join(folder, 'vocabularies/topics.json'))
  expect(problemsIn(folder)).toEqual([
    'vocabularies/topics.json · (file): is missing. Add it; data/README.md says what to write.',
  ])
})

test('a broken vocabulary is the only thing named, for without it every record would look wrong', () => {
  const folder = copyData()
  writeFileSync(path.join(folder, 'vocabularies/topics.json'), '[{ "id": "Pesten!", "label": "Pesten" }]')
  writeFileSync(path.join(folder, kiva), '{')
  expect(problemsIn(folder)).toEqual([
    'vocabularies/topics.json · [0].id "Pesten!": is not right. Expected: kebab-case. Change it.',
    'vocabularies/topics.json · [0].definition: is missing. Add it; data/README.md says what to write.',
  ])
})

test('a vocabulary that is no JSON is named once', () => {
  const folder = copyData()
  writeFileSync(path.join(folder, 'vocabularies/topics.json'), '[')
  expect(problemsIn(folder)).toEqual([
    expect.stringMatching(/^vocabularies\/topics\.json · \(file\): cannot be read as JSON/),
  ])
})

test('a factor in a theme that stands in no list is named', () => {
  const folder = copyData()
  const place = path.join(folder, 'vocabularies/factors.json')
  const factors: object[] = JSON.parse(readFileSync(place, 'utf8'))
  writeFileSync(place, JSON.stringify([{ ...factors[0], theme: 'leefstijll' }, ...factors.slice(1)]))
  expect(problemsIn(folder)).toEqual([
    expect.stringMatching(/^vocabularies\/factors\.json · .*theme "leefstijll": .*leefstijl\b/),
  ])
})

test('a term that stands in its list twice is named', () => {
  const folder = copyData()
  const place = path.join(folder, 'vocabularies/topics.json')
  const topics: unknown[] = JSON.parse(readFileSync(place, 'utf8'))
  writeFileSync(place, JSON.stringify([...topics, topics[0]]))
  expect(problemsIn(folder)).toEqual([
    'vocabularies/topics.json · id "welbevinden": stands in the list twice. Ids are unique. Rename one.',
  ])
})

test('the catalogue is in the order of the report: life phase, effective before promising, name', () => {
  const result = buildCatalogue('data')
  const names = 'catalogue' in result ? result.catalogue.interventions.map(({ name }) => name) : []
  expect(names.slice(0, 9)).toEqual([
    'Centering Pregnancy',
    'Een kindje krijgen',
    'Homestart',
    'Ouder-baby interventie',
    'Stevig Ouderschap',
    'Video Feedback Intervention to Promote Positive Parenting and Sensitive Discipline',
    'Voorzorg',
    'Centering Parenting',
    'Alles Kidzzz',
  ])
  expect(names.indexOf('@Ease')).toBeLessThan(names.indexOf('De Groeifabriek'))
  expect(names.slice(-3)).toEqual(['Circle of Friends', 'Stepped care in de huisartsenpraktijk', 'Studio Bruis'])
})
