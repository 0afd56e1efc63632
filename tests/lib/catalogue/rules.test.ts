import { expect, test } from 'vitest'
import { applyRules } from '@/lib/catalogue/apply-rules'
import { entities, type EntityName, entityNames } from '@/lib/catalogue/entities'
import { idsOf } from '@/lib/catalogue/known-ids'
import { formatProblem } from '@/lib/catalogue/problem'
import { recordSchema } from '@/lib/catalogue/record-schemas'
import { rules } from '@/lib/catalogue/rules'
import {
  actionOption,
  benefitTable,
  catalogueOf,
  filesOf,
  finding,
  intervention,
  link,
  method,
  onlineOffer,
  policyMeasure,
  principle,
  programme,
  rapport,
  redactie,
  vocabularies,
} from '@/tests/fixtures'

type Records = Parameters<typeof catalogueOf>

/** What all rules together say of records of the right shape: a rule looks at no other. */
function check(...records: Records): string[] {
  const catalogue = catalogueOf(...records)
  const ids = idsOf(catalogue)
  for (const kind of entityNames) for (const record of catalogue[kind]) recordSchema(kind, ids).parse(record)
  return applyRules(filesOf(catalogue), ids, vocabularies).map(formatProblem)
}

const named = (...names: string[]) => names.map((name, number) => intervention({ id: `record-${number}`, name }))

const inNji = (label: string) => link('https://www.nji.nl/interventies/pak-aan', { database: 'nji', label })

const note = 'De tekst noemt de interventie goed onderbouwd.'
const unwritten = 'Nog in te vullen: één tot drie zinnen in eigen woorden, zo kort en zo duidelijk als het kan.'

const scores = { effect: 'groot', reach: 'klein', effort: 'groot' }
const inRow = (place: number, heading = 'Tabel B3.2') => ({ ...actionOption({ id: 'a' }).source, heading, place })

const examples: Record<string, { right: Records; wrong: Records; problem: string }> = {
  'unique-names': {
    right: [
      intervention({ id: 'kiva', name: 'KIVA', alternativeNames: ['KiVa'] }),
      intervention({ id: 'pad', name: 'Denkstrategieën', alternativeNames: ['PAD'] }),
    ],
    wrong: [
      intervention({ id: 'relax', name: 'Rel@x', alternativeNames: ['Relax'] }),
      intervention({ id: 'zo-anders', name: 'Re-laX!' }),
    ],
    problem:
      'interventions/zo-anders.json · name "Re-laX!": is already a name of relax. Names are unique. Change one of them.',
  },
  'summary-written': {
    right: [intervention({ id: 'kiva' })],
    wrong: [intervention({ id: 'kiva', summary: 'Nog in te vullen: één tot drie zinnen.' })],
    problem:
      'interventions/kiva.json · summary "Nog in te vullen: één tot drie zinnen.": is the text of data:new. Write what the report says of it.',
  },
  'reasons-written': {
    right: [intervention({ id: 'kiva', topics: [redactie('angst')] })],
    wrong: [intervention({ id: 'kiva', topics: [redactie('angst', 'Nog in te vullen door de redactie.')] })],
    problem: 'interventions/kiva.json · topics "angst": has the reason of data:new. Choose the right term and say why.',
  },
  'classified-once': {
    right: [
      intervention({ id: 'kiva', topics: [rapport('pesten'), redactie('angst')], settings: [rapport('thuis')] }),
      actionOption({ id: 'optie', factors: ['slapen', 'opvoeding'] }),
    ],
    wrong: [intervention({ id: 'kiva', topics: [rapport('pesten'), rapport('angst'), redactie('pesten')] })],
    problem: 'interventions/kiva.json · topics "pesten": stands here twice. One is enough. Remove one of them.',
  },
  'status-explained': {
    right: [
      intervention({ id: 'same', listedUnder: 'kansrijk', status: 'kansrijk' }),
      intervention({ id: 'bruis', listedUnder: 'effectief', status: 'kansrijk', evidenceNote: note }),
    ],
    wrong: [intervention({ id: 'bruis', listedUnder: 'effectief', status: 'kansrijk' })],
    problem:
      'interventions/bruis.json · status "kansrijk": differs from listedUnder "effectief" without a reason. Allowed: the same value, or an evidenceNote. Add an evidenceNote.',
  },
  'status-not-above-recognition': {
    right: [
      intervention({ id: 'a1', status: 'effectief', recognition: 'effectief' }),
      intervention({ id: 'b1', status: 'effectief', recognition: 'erkend' }),
      intervention({ id: 'c1', status: 'effectief', recognition: 'niet-vermeld' }),
      intervention({ id: 'd1', status: 'kansrijk', recognition: 'goed-onderbouwd' }),
    ],
    wrong: [intervention({ id: 'kiva', status: 'effectief', recognition: 'goed-onderbouwd' })],
    problem:
      'interventions/kiva.json · status "effectief": does not go with recognition "goed-onderbouwd". Allowed: kansrijk. Change the status and add an evidenceNote.',
  },
  'heading-phase-first': {
    right: [
      intervention({ id: 'kiva', lifePhases: [rapport('jeugd'), redactie('ouderen')] }),
      programme({ id: 'school', lifePhases: [rapport('ouderen'), rapport('jeugd')] }),
    ],
    wrong: [intervention({ id: 'kiva', lifePhases: [rapport('ouderen'), rapport('jeugd')] })],
    problem:
      'interventions/kiva.json · lifePhases[0] "ouderen": is not the phase of "Jeugd, Kansrijke interventies". Expected: that phase first, with basis rapport. Reorder the list.',
  },
  'clean-links': {
    right: [
      intervention({
        id: 'kiva',
        links: [
          link('https://mhfa.nl/'),
          link('https://welzijnoprecept.nl/', { printedUrl: 'https://welzijnoprecept.nl/?gclid=1' }),
          link('https://www.loketgezondleven.nl/zoeken?id=1#/Details'),
        ],
      }),
    ],
    wrong: [intervention({ id: 'kiva', links: [link('https://welzijnoprecept.nl/?id=1&gclid=2')] })],
    problem:
      'interventions/kiva.json · links "https://welzijnoprecept.nl/?id=1&gclid=2": carries tracking. Store the clean address; keep this one in printedUrl.',
  },
  'database-host': {
    right: [intervention({ id: 'pak-aan', name: 'Pak aan', links: [link('https://pakaan.nl/')] })],
    wrong: [
      intervention({
        id: 'pak-aan',
        name: 'Pak aan',
        links: [
          { ...inNji('Pak aan in de databank van het Nederlands Jeugdinstituut'), url: 'https://www.nji.nl.aan.nl/' },
        ],
      }),
    ],
    problem:
      'interventions/pak-aan.json · links "https://www.nji.nl.aan.nl/": is not on www.nji.nl, the host of "nji". Change database or url.',
  },
  'label-of-page': {
    right: [
      intervention({
        id: 'pak-aan',
        name: 'Pak aan',
        alternativeNames: ['Aanpakken'],
        links: [
          inNji('Pak aan in de databank van het Nederlands Jeugdinstituut'),
          inNji('Aanpakken in de databank van het Nederlands Jeugdinstituut'),
          link('https://pakaan.nl/', { database: 'eigen-site', label: 'Website van Pak aan' }),
          link('https://pakaan.nl/', { label: 'Overzicht van een ander' }),
        ],
      }),
    ],
    wrong: [intervention({ id: 'pak-aan', name: 'Pak aan', links: [inNji('Pak aan in de databank van Movisie')] })],
    problem:
      'interventions/pak-aan.json · links "Pak aan in de databank van Movisie": does not go with "nji". Expected: Pak aan in de databank van het Nederlands Jeugdinstituut. Change one of them.',
  },
  'label-without-database': {
    right: [intervention({ id: 'kiva', links: [link('https://kiva.nl/', { label: 'KIVA op kiva.nl' })] })],
    wrong: [intervention({ id: 'kiva', links: [link('https://kiva.nl/', { label: 'KIVA in een databank' })] })],
    problem:
      'interventions/kiva.json · links "KIVA in een databank": names a database, "andere-site" is none. Change the label or database.',
  },
  'evidence-explained': {
    right: [
      policyMeasure({ id: 'rust', evidence: 'aanwijzing', evidenceNote: 'Er is onderzoek gedaan.' }),
      policyMeasure({ id: 'ruimte', evidence: 'niet-vermeld' }),
    ],
    wrong: [policyMeasure({ id: 'rust', evidence: 'aanwijzing' })],
    problem:
      'policy-measures/rust.json · evidence "aanwijzing": has no evidenceNote. Allowed without one: niet-vermeld. Add the note.',
  },
  'not-part-of-itself': {
    right: [programme({ id: 'school', partOf: 'land' }), programme({ id: 'land' })],
    wrong: [programme({ id: 'school', partOf: 'school' })],
    problem: 'programmes/school.json · partOf "school": is the programme itself. Name the larger one, or remove it.',
  },
  'one-record-per-row': {
    right: [
      actionOption({ id: 'eerste', source: inRow(1) }),
      actionOption({ id: 'tweede', source: inRow(2) }),
      actionOption({ id: 'ander', source: inRow(1, 'Tabel B3.3') }),
      policyMeasure({ id: 'rust' }),
      policyMeasure({ id: 'ruimte' }),
    ],
    wrong: [actionOption({ id: 'eerste', source: inRow(1) }), actionOption({ id: 'tweede', source: inRow(1) })],
    problem:
      'action-options/tweede.json · source.place "Tabel B3.2, 1": is already the row of eerste. Change one of them.',
  },
  'table-31-is-scored': {
    right: [
      actionOption({ id: 'eerste', inTable31: true, scores, source: inRow(1) }),
      actionOption({ id: 'tweede', inTable31: false, scores, source: inRow(2) }),
      actionOption({ id: 'derde', inTable31: false, source: inRow(3) }),
    ],
    wrong: [actionOption({ id: 'eerste', inTable31: true })],
    problem:
      'action-options/eerste.json · inTable31 "true": has no scores, and table 3.1 has only scored options. Change one of them.',
  },
  'gap-is-of-the-finding': {
    right: [
      finding({
        id: 'weinig-bekend',
        kind: 'tekort',
        topics: [rapport('angst')],
        gaps: [{ topic: 'angst', basis: 'rapport' }],
      }),
      finding({ id: 'veel-bekend', kind: 'algemeen' }),
    ],
    wrong: [
      finding({
        id: 'weinig-bekend',
        kind: 'tekort',
        topics: [rapport('slaap')],
        gaps: [{ topic: 'angst', basis: 'rapport' }],
      }),
    ],
    problem:
      'findings/weinig-bekend.json · gaps.0.topic "angst": is not among what the finding speaks of. Classify the finding so, or remove the gap.',
  },
}

test('every rule has an example that is right and one that is wrong', () => {
  expect(Object.keys(examples)).toEqual([...new Set(rules.map(({ name }) => name))])
})

for (const [name, { right, wrong, problem }] of Object.entries(examples)) {
  test(`${name} lets right records pass`, () => {
    expect(check(...right)).toEqual([])
  })

  test(`${name} says what is wrong with a wrong record, and what to do`, () => {
    expect(check(...wrong)).toEqual([problem])
  })
}

test('a record does not repeat its name among its other names', () => {
  expect(check(intervention({ id: 'kiva', name: 'KIVA', alternativeNames: ['KIVA'] }))).toEqual([
    'interventions/kiva.json · name "KIVA": is already a name of kiva. Names are unique. Change one of them.',
  ])
})

test('an accent makes no other name, an "@" and a "+" do', () => {
  expect(check(...named('Élan', 'Elan'))).toHaveLength(1)
  expect(check(...named('Ease', '@Ease', 'Ease+'))).toEqual([])
})

test.each([
  ['settings', 'thuis'],
  ['factors', 'slapen'],
  ['topics', 'angst'],
  ['targetGroups', 'leerlingen'],
  ['delivery', 'groep'],
  ['aims', 'klachten'],
  ['lifePhases', 'jeugd'],
])('a term that stands twice in %s is found', (field, id) => {
  expect(check(intervention({ id: 'kiva', [field]: [rapport(id), redactie(id)] }))).toHaveLength(1)
})

test('a first life phase that only the editors say is not the phase of a heading', () => {
  expect(check(intervention({ id: 'kiva', lifePhases: [redactie('jeugd')] }))).toHaveLength(1)
})

test.each(['?utm_source=x', '?_ga=2', '?a=1&fbclid=2', '?mc_cid=1', '#:~:text=Grip%20en'])(
  'an address with "%s" is tracked',
  (end) => {
    expect(check(intervention({ id: 'kiva', links: [link(`https://kiva.nl/${end}`)] }))).toHaveLength(1)
  },
)

test('a printed address that is the same is left out', () => {
  const links = [link('https://kiva.nl/', { printedUrl: 'https://kiva.nl/' })]
  expect(check(intervention({ id: 'kiva', links }))).toEqual([
    'interventions/kiva.json · links "https://kiva.nl/": is the same as printedUrl. printedUrl is for a difference only. Remove it.',
  ])
})

test.each([
  ['nji', 'Vrienden in de databank van het Nederlands Jeugdinstituut'],
  ['nji', 'Pak aan in de databank van het Nederlands Jeugdinstituut en van Movisie'],
  ['nji', 'Website van Pak aan'],
  ['eigen-site', 'Website van Vrienden'],
  ['eigen-site', 'Pak aan in de databank van het Nederlands Jeugdinstituut'],
])('a page of "%s" is not labelled "%s"', (database, label) => {
  const links = [link('https://www.nji.nl/interventies/pak-aan', { database, label })]
  expect(check(intervention({ id: 'pak-aan', name: 'Pak aan', links }))).toHaveLength(1)
})

test('the label of another site does not name the owner of a database', () => {
  const links = [link('https://pakaan.nl/', { label: 'Pak aan bij het Nederlands Jeugdinstituut' })]
  expect(check(intervention({ id: 'pak-aan', links }))).toHaveLength(1)
})

const makers = {
  interventions: intervention,
  programmes: programme,
  policyMeasures: policyMeasure,
  actionOptions: actionOption,
  findings: finding,
  principles: principle,
  onlineOffers: onlineOffer,
  benefits: benefitTable,
  methods: method,
}

/** A record of a kind, with an id that each kind may have. */
const recordOf = (kind: EntityName, more: object = {}) => makers[kind]({ id: 'factsheet-2022', ...more })
const fileOf = (kind: EntityName) => `${entities[kind].folder}/factsheet-2022.json`

test.each(entityNames)('the placeholder is found in the summary of %s', (kind) => {
  expect(check(recordOf(kind))).toEqual([])
  expect(check(recordOf(kind, { summary: unwritten }))).toEqual([
    expect.stringMatching(`^${fileOf(kind)} · summary "Nog in te vullen: .*": is the text of data:new\\.`),
  ])
})

test.each(entityNames)('a name that two records of %s share is found', (kind) => {
  const other = recordOf(kind, { id: 'briefrapport-2024', alternativeNames: ['Samen'] })
  expect(check(other, recordOf(kind, { name: 'Samen!' }))).toContainEqual(
    expect.stringMatching(`^${fileOf(kind)} · name "Samen!": is already a name of briefrapport-2024\\.`),
  )
})

test('records of different kinds may share a name', () => {
  expect(check(...entityNames.map((kind) => recordOf(kind, { name: 'Samen' })))).toEqual([])
})

test.each<EntityName>(['interventions', 'programmes', 'policyMeasures', 'findings', 'principles', 'onlineOffers'])(
  'a tracked link is found in %s',
  (kind) => {
    expect(check(recordOf(kind, { links: [link('https://site.nl/?utm_source=x')] }))).toEqual([
      expect.stringMatching(`^${fileOf(kind)} · links ".+": carries tracking\\.`),
    ])
  },
)

test.each<[EntityName, string, string]>([
  ['programmes', 'lifePhases', 'jeugd'],
  ['programmes', 'settings', 'school'],
  ['policyMeasures', 'domains', 'zorg'],
  ['policyMeasures', 'factors', 'slapen'],
  ['findings', 'topics', 'angst'],
  ['findings', 'targetGroups', 'leerlingen'],
])('in %s a double term and the reason of data:new are found in %s', (kind, field, id) => {
  const values = [rapport(id), redactie(id, 'Nog in te vullen door de redactie.')]
  expect(check(recordOf(kind, { [field]: values }))).toEqual([
    `${fileOf(kind)} · ${field} "${id}": has the reason of data:new. Choose the right term and say why.`,
    `${fileOf(kind)} · ${field} "${id}": stands here twice. One is enough. Remove one of them.`,
  ])
})
