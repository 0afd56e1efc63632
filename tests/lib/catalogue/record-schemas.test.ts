import { expect, test } from 'vitest'
import { idsOf } from '@/lib/catalogue/known-ids'
import { recordSchema } from '@/lib/catalogue/record-schemas'
import {
  actionOption,
  benefitTable,
  catalogueOf,
  finding,
  link,
  method,
  onlineOffer,
  policyMeasure,
  principle,
  programme,
  rapport,
} from '@/tests/fixtures'

const right = {
  programmes: programme({ id: 'school' }),
  policyMeasures: policyMeasure({ id: 'rust' }),
  actionOptions: actionOption({ id: 'later-beginnen' }),
  findings: finding({ id: 'weinig-bekend' }),
  principles: principle({ id: 'samen' }),
  onlineOffers: onlineOffer({ id: 'thuisarts' }),
  benefits: benefitTable({ id: 'baten' }),
  methods: method({ id: 'factsheet-2022' }),
}
type Kind = keyof typeof right

const ids = idsOf(catalogueOf(...Object.values(right)))

/** The fields that are wrong in a record that is right but for these. */
function wrongFields(kind: Kind, changes: object): string[] {
  const parsed = recordSchema(kind, ids).safeParse({ ...right[kind], ...changes })
  return parsed.error?.issues.map(({ path }) => path.join('.')) ?? []
}

const scores = { effect: 'groot', reach: 'klein', effort: 'klein' }
const full: Record<Kind, object> = {
  programmes: {
    evidenceNote: 'Het rapport noemt geen onderzoek.',
    partOf: 'school',
    lifePhases: [],
    settings: [rapport('school')],
    alsoIn: [{ section: '5', about: 'Genoemd als voorbeeld.' }],
  },
  policyMeasures: {
    lifePhases: [],
    evidence: 'aanwijzing',
    evidenceNote: 'Het rapport noemt één onderzoek.',
    programmes: ['school'],
    alsoIn: [{ section: '5', about: 'Genoemd als voorbeeld.' }],
  },
  actionOptions: {
    factors: ['slapen', 'opvoeding'],
    votes: 0,
    scores,
    scoreNote: 'Het rapport legt de score uit.',
    inTable31: true,
    wordingNote: 'De tabel noemt het anders.',
  },
  findings: {
    kind: 'tekort',
    lifePhases: [rapport('jeugd')],
    settings: [rapport('school')],
    topics: [rapport('angst')],
    targetGroups: [rapport('leerlingen')],
    gaps: [
      { lifePhase: 'jeugd', setting: 'school', basis: 'rapport' },
      { topic: 'angst', basis: 'redactie', reason: 'Dat ligt er het dichtst bij.' },
    ],
    programmes: ['school'],
    policyMeasures: ['rust'],
    caution: 'Een ander hoofdstuk zegt iets anders.',
    links: [link('https://site.nl/')],
  },
  principles: { programmes: ['school'], policyMeasures: ['rust'], links: [link('https://site.nl/')] },
  onlineOffers: { kinds: ['website', 'wegwijzer'] },
  benefits: {
    table: '4.1',
    period: 'per jaar',
    year: 2019,
    assumptions: ['Iedereen doet mee.'],
    figures: [
      {
        id: 'zorg',
        label: 'Kosten van zorg',
        condition: 'depressie',
        component: 'zorg',
        value: 7.5,
        low: 5,
        high: 10,
        printed: '7,5 miljoen',
        printedRange: '5 tot 10',
        note: 'De som van de delen is anders.',
      },
    ],
  },
  methods: {
    figures: [{ id: 'deelnemers', value: 40, label: 'Mensen die meededen', section: '6', words: '40 mensen' }],
    steps: [{ name: 'Zoeken', text: 'Er is in databanken gezocht.', section: 'bijlage 1' }],
    limits: [{ id: 'niet-alles', text: 'Niet alles is gevonden.', section: '6', words: 'niet alles' }],
    organisations: [{ session: 'Eerste bijeenkomst', names: ['RIVM'] }],
  },
}

for (const kind of Object.keys(right) as Kind[]) {
  test(`a record of ${kind} with the least, and one that fills in every field, are right`, () => {
    expect(wrongFields(kind, {})).toEqual([])
    expect(wrongFields(kind, full[kind])).toEqual([])
  })

  test(`a record of ${kind} points at the schema of its own kind`, () => {
    expect(wrongFields(kind, { $schema: '../schemas/intervention.schema.json' })).toEqual(['$schema'])
  })

  test(`a field that is spelled wrong is not accepted in ${kind}`, () => {
    const { success } = recordSchema(kind, ids).safeParse({ ...right[kind], sumary: 'x' })
    expect(success).toBe(false)
  })
}

test('a measure has a domain and a factor; a life phase only where it is for one', () => {
  expect(wrongFields('policyMeasures', { lifePhases: [], domains: [], factors: [] })).toEqual(['domains', 'factors'])
})

test('an option stands under one factor or two', () => {
  expect(wrongFields('actionOptions', { factors: [] })).toEqual(['factors'])
  expect(wrongFields('actionOptions', { factors: ['slapen', 'opvoeding', 'gezinsklimaat'] })).toEqual(['factors'])
})

test('an option is scored in three ways or not at all', () => {
  expect(wrongFields('actionOptions', { scores: { effect: 'groot' } })).toEqual(['scores.reach', 'scores.effort'])
  expect(wrongFields('actionOptions', { scores: { ...scores, effect: 'niet-gescoord' } })).toEqual(['scores.effect'])
})

test('votes are counted in whole people', () => {
  expect(wrongFields('actionOptions', { votes: 2.5 })).toEqual(['votes'])
})

test('an option has its row in the table', () => {
  const { place: _, ...source } = right.actionOptions.source
  expect(wrongFields('actionOptions', { source })).toEqual(['source.place'])
  expect(wrongFields('programmes', { source })).toEqual([])
})

test('rows and bullets are counted from 1', () => {
  expect(wrongFields('actionOptions', { source: { ...right.actionOptions.source, place: 0 } })).toEqual([
    'source.place',
  ])
})

test('an online offer is of a kind and has an address', () => {
  expect(wrongFields('onlineOffers', { kinds: [], links: [] })).toEqual(['kinds', 'links'])
})

test('a table of benefits has a figure, as the report prints it', () => {
  expect(wrongFields('benefits', { figures: [] })).toEqual(['figures'])
  const { printed: _, ...figure } = right.benefits.figures[0]!
  expect(wrongFields('benefits', { figures: [figure] })).toEqual(['figures.0.printed'])
})

test('a method is that of a report', () => {
  expect(wrongFields('methods', { id: 'een-ander-rapport' })).toEqual(['id'])
})

test.each(['programmes', 'findings', 'principles', 'onlineOffers', 'benefits'] as const)(
  'the place of a record of %s is tied to the report by a few of its words',
  (kind) => {
    const { source } = right[kind]
    expect(wrongFields(kind, { source: { ...source, words: 'woord '.repeat(20) } })).toEqual(['source.words'])
    expect(wrongFields(kind, { source: { ...source, words: undefined } })).toEqual(['source.words'])
  },
)

test.each<[Kind, string, string]>([
  ['policyMeasures', 'programmes', 'school'],
  ['findings', 'policyMeasures', 'rust'],
  ['principles', 'programmes', 'school'],
  ['actionOptions', 'factors', 'slapen'],
  ['onlineOffers', 'kinds', onlineOffer({ id: 'x' }).kinds[0]!],
])('%s name each of their %s once', (kind, field, id) => {
  expect(wrongFields(kind, { [field]: [id] })).toEqual([])
  expect(wrongFields(kind, { [field]: [id, id] })).toEqual([field])
})

test.each([
  ['no place at all', { basis: 'rapport' }],
  ['two kinds of rows', { topic: 'angst', setting: 'school', basis: 'rapport' }],
  ['no reason of the editors', { topic: 'angst', basis: 'redactie' }],
])('a gap with %s is wrong', (_why, gap) => {
  expect(wrongFields('findings', { kind: 'tekort', gaps: [gap] })).toEqual(['gaps.0'])
})
