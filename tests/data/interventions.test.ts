import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'
import { relatedInterventions } from '@/lib/related/related-interventions'

const catalogue = loadCatalogue()
const { interventions } = catalogue
const named = (name: string) => interventions.find((record) => record.name === name)!
const names = (records: { name: string }[]) => records.map(({ name }) => name).toSorted()

test('39 stand under "Effectieve interventies" and 31 under "Kansrijke interventies"', () => {
  expect(interventions.filter(({ listedUnder }) => listedUnder === 'effectief')).toHaveLength(39)
  expect(interventions.filter(({ listedUnder }) => listedUnder === 'kansrijk')).toHaveLength(31)
})

test('38 have the status effectief: all that stand under that heading but Studio Bruis', () => {
  expect(interventions.filter(({ status }) => status === 'effectief')).toHaveLength(38)
  expect(names(interventions.filter(({ status, listedUnder }) => status !== listedUnder))).toEqual(['Studio Bruis'])
})

test('Studio Bruis is goed onderbouwd in the text, so kansrijk, and says why', () => {
  expect(named('Studio Bruis')).toMatchObject({
    listedUnder: 'effectief',
    status: 'kansrijk',
    recognition: 'goed-onderbouwd',
    evidenceNote: expect.stringMatching(/Effectieve interventies.*goed onderbouwd.*kansrijk/),
  })
})

test('Leer te durven is called effective, stands under kansrijk, and lacks recognition', () => {
  expect(named('Leer te durven')).toMatchObject({
    listedUnder: 'kansrijk',
    status: 'kansrijk',
    recognition: 'niet-erkend',
    evidenceNote: expect.stringMatching(/effectief.*kansrijk.*erkenning/),
    alsoIn: [{ section: '5' }],
  })
})

test('Psyfit was not offered in its present form', () => {
  expect(named('Psyfit')).toMatchObject({
    status: 'effectief',
    availability: [{ id: 'niet-nu-in-deze-vorm', note: expect.stringContaining('eigenaarschap') }],
  })
})

test('Circle of Friends is a Finnish example, called effective under the promising ones', () => {
  expect(named('Circle of Friends')).toMatchObject({
    status: 'kansrijk',
    availability: [{ id: 'buitenland', note: expect.stringContaining('Finland') }],
    evidenceNote: expect.stringContaining('effectieve aanpak'),
  })
})

test('what is said of Happyles rests on pilots, and the text does not say that it is recognised', () => {
  expect(named('Happyles')).toMatchObject({
    recognition: 'niet-vermeld',
    evidenceNote: expect.stringMatching(/pilot|proef/i),
  })
})

test('exactly the nine that the text says are not recognised are not recognised', () => {
  expect(names(interventions.filter(({ recognition }) => recognition === 'niet-erkend'))).toEqual([
    '@Ease',
    'GetStarted',
    'Je Brein de Baas?!',
    'Leer te durven',
    'LifeHack',
    'Moodpep',
    'OplossingShop',
    'Rel@x',
    'STORM',
  ])
})

test('STORM and @Ease are kansrijk without recognition, each with its own reason', () => {
  expect(named('STORM')).toMatchObject({
    status: 'kansrijk',
    evidenceNote: expect.stringMatching(/erkenning.*kansrijk/),
  })
  expect(named('@Ease')).toMatchObject({
    status: 'kansrijk',
    evidenceNote: expect.stringMatching(/erkenning.*onderzoek/),
  })
})

test('the five of Caring Universities belong to it', () => {
  expect(names(interventions.filter(({ programme }) => programme === 'caring-universities'))).toEqual([
    'GetStarted',
    'LifeHack',
    'Moodpep',
    'OplossingShop',
    'Rel@x',
  ])
})

test('recognition is in preparation for PIEP zei de muis and KOPP Doe-praatgroep alone', () => {
  expect(names(interventions.filter(({ recognition }) => recognition === 'in-voorbereiding'))).toEqual([
    'KOPP Doe-praatgroep',
    'PIEP zei de muis',
  ])
})

test('exactly the eight with ages in the text have them', () => {
  const stated = interventions.filter(({ ageRange }) => ageRange !== undefined)
  expect(Object.fromEntries(stated.map(({ name, ageRange }) => [name, ageRange]))).toEqual({
    'Leer te durven': { min: 8, max: 12 },
    'PIEP zei de muis': { min: 4, max: 8 },
    'KOPP Doe-praatgroep': { min: 8, max: 12 },
    '@Ease': { min: 12, max: 25 },
    'STARr-training': { min: 10, max: 20 },
    'Grip en Glans': { min: 50 },
    'Sociaal Vitaal': { min: 60, max: 85 },
    'Studio Bruis': { min: 55 },
  })
})

test('students have no effective intervention of their own, and the text makes none theirs', () => {
  const forStudents = interventions.filter(({ lifePhases }) => lifePhases.some(({ id }) => id === 'studenten'))
  expect(names(forStudents.filter(({ lifePhases }) => lifePhases[0]!.id === 'studenten'))).toEqual([
    'GetStarted',
    'LifeHack',
    'Moodpep',
    'OplossingShop',
    'Rel@x',
  ])
  expect(forStudents.filter(({ status }) => status === 'effectief')).toEqual([])
})

test('exactly seven have no link', () => {
  expect(names(interventions.filter(({ links }) => links.length === 0))).toEqual([
    'Als roze wolken donderen',
    'GetStarted',
    'LifeHack',
    'Mamakits spreekuur',
    'OplossingShop',
    'Rel@x',
    'Stepped care in de huisartsenpraktijk',
  ])
})

test('every record has a life phase, a setting, a factor and a topic', () => {
  const missing = interventions.filter(
    ({ lifePhases, settings, factors, topics }) =>
      !(lifePhases.length && settings.length && factors.length && topics.length),
  )
  expect(missing).toEqual([])
})

test('every reason of the editors is a sentence', () => {
  const reasons = interventions.flatMap((record) =>
    [
      record.lifePhases,
      record.settings,
      record.factors,
      record.topics,
      record.targetGroups,
      record.delivery,
      record.aims,
    ]
      .flat()
      .filter(({ basis }) => basis === 'redactie')
      .map(({ id, reason }) => `${record.id}, ${id}: ${reason}`),
  )
  expect(reasons.length).toBeGreaterThan(70)
  expect(reasons.filter((reason) => !reason.endsWith('.'))).toEqual([])
})

test('within a field one reason has one basis', () => {
  const bases = new Map<string, Set<string>>()
  for (const record of interventions)
    for (const field of ['lifePhases', 'settings', 'factors', 'topics', 'targetGroups', 'delivery', 'aims'] as const)
      for (const { basis, reason } of record[field])
        if (reason !== undefined)
          bases.set(`${field}: ${reason}`, (bases.get(`${field}: ${reason}`) ?? new Set()).add(basis))
  expect(bases.size).toBeGreaterThan(100)
  expect([...bases].filter(([, found]) => found.size > 1).map(([reason]) => reason)).toEqual([])
})

test('no summary is longer than three sentences', () => {
  const long = interventions.filter(({ summary }) => summary.match(/[.!?](?=\s+\p{Lu}|$)/gu)!.length > 3)
  expect(names(long)).toEqual([])
})

test('nothing promising is called proven', () => {
  const claims = interventions.filter(({ summary }) => /bewezen|evidence.based/i.test(summary))
  expect(names(claims)).toEqual([])
})

test('every related intervention says what it shares', () => {
  const unsaid = interventions.flatMap((record) =>
    relatedInterventions(record, catalogue).filter(({ reason }) => !/^zelfde \w+: \S/.test(reason)),
  )
  expect(unsaid).toEqual([])
})
