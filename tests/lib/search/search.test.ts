import { expect, test } from 'vitest'
import { search as searchList } from '@/lib/search/search'
import { actionOptionList } from '@/lib/lists/action-options'
import { interventionList } from '@/lib/lists/interventions'
import { policyMeasureList } from '@/lib/lists/policy-measures'
import { programmeList } from '@/lib/lists/programmes'
import {
  actionOption,
  idsOf,
  intervention,
  listsOf,
  policyMeasure,
  programme,
  rapport,
  redactie,
} from '@/tests/fixtures'

const listOf = (...records: Parameters<typeof listsOf>) => listsOf(...records).interventions
const search = (listed: ReturnType<typeof listOf>, text: string, reportOnly = false) =>
  searchList(listed, interventionList.facets, text, reportOnly)

const catalogue = listOf(
  intervention({
    id: 'levensvaardigheden',
    name: 'Levensvaardigheden',
    summary: 'Jongeren leren positief denken.',
    lifePhases: [rapport('adolescenten')],
  }),
  intervention({ id: 'kleur', name: 'Kleur je Leven', summary: 'Zelfhulp tegen somberheid.' }),
  intervention({ id: 'relax', name: 'Rel@x', summary: 'Zelfhulp voor wie studeert.' }),
  intervention({
    id: 'doe',
    name: 'Doe-praatgroep',
    summary: 'Kinderen praten over thuis.',
    delivery: [rapport('groep')],
  }),
  intervention({
    id: 'suicide',
    name: 'Suïcidepreventie Amsterdam',
    summary: 'De stad praat over zelfdoding.',
    topics: [rapport('suicidepreventie')],
  }),
  intervention({ id: 'cafe', name: 'Praatcafe', alternativeNames: ['PAD'], summary: 'Een gesprek met koffie.' }),
)

/** The ids of what was found, the most relevant first. */
const found = (text: string) => {
  const scores = search(catalogue, text)!.scores
  return idsOf(catalogue.records)
    .filter((id) => scores.has(id))
    .sort((a, b) => scores.get(b)! - scores.get(a)!)
}

test('a whole word is found in the name, the other names, the summary and the labels', () => {
  expect(found('levensvaardigheden')).toEqual(['levensvaardigheden'])
  expect(found('pad')).toEqual(['cafe'])
  expect(found('koffie')).toEqual(['cafe'])
  expect(found('adolescenten')).toEqual(['levensvaardigheden'])
})

test('the start of a word is found, also of one letter', () => {
  expect(found('levensv')).toEqual(['levensvaardigheden'])
  expect(found('z')).toEqual(['kleur', 'relax', 'suicide'])
})

test('four letters or more are found inside a word, fewer are not', () => {
  expect(found('vaardig')).toEqual(['levensvaardigheden'])
  expect(found('dig')).toEqual([])
})

test('a typing error is read as the word that is nearest, and said', () => {
  const result = search(catalogue, 'levensvaardigheeden')!
  expect([...result.scores.keys()]).toEqual(['levensvaardigheden'])
  expect(result.corrections).toEqual([{ typed: 'levensvaardigheeden', readAs: ['levensvaardigheden'] }])
})

test('two letters that changed places are one typing error', () => {
  expect(found('kleru')).toEqual(['kleur'])
})

test('a typing error in a word that is half typed is forgiven too', () => {
  expect(found('levensvardigh')).toEqual(['levensvaardigheden'])
})

test('a word of three letters is never read as another', () => {
  expect(search(catalogue, 'pax')).toMatchObject({ corrections: [], unknown: ['pax'] })
})

test('a word that stands in the catalogue is not read as another', () => {
  const result = search(catalogue, 'praten')!
  expect(result.found).toEqual(['praten'])
  expect(result.corrections).toEqual([])
})

test('the start of a word is no correction', () => {
  expect(search(catalogue, 'levensv')!.corrections).toEqual([])
})

test('accents make no difference, typed or printed', () => {
  expect(found('suicidepreventie')).toEqual(['suicide'])
  expect(found('SUÏCIDEPREVENTIE')).toEqual(['suicide'])
  expect(found('praatcafé')).toEqual(['cafe'])
})

test('"Rel@x" and "relax" are the same word, not a typing error', () => {
  expect(found('Rel@x')).toEqual(['relax'])
  expect(found('relax')).toEqual(['relax'])
  expect(search(catalogue, 'relax')!.corrections).toEqual([])
})

test('a name typed as one word is found, without its hyphen and half typed too', () => {
  expect(found('kleurjeleven')).toEqual(['kleur'])
  expect(found('doepraatgroep')).toEqual(['doe'])
  expect(found('kleurjele')).toEqual(['kleur'])
})

test('every word of the query must match', () => {
  expect(found('zelfhulp somberheid')).toEqual(['kleur'])
  expect(found('zelfhulp koffie')).toEqual([])
})

test('words that carry no question are left out while others remain', () => {
  expect(found('welke interventies zijn er tegen somberheid')).toEqual(['kleur'])
})

test('a letter on its own is left out while words remain', () => {
  expect(found('koffie z')).toEqual(['cafe'])
})

test('a query of such words alone is searched as it is', () => {
  expect(found('over')).toEqual(['doe', 'suicide'])
})

test('a word that stands nowhere is named, and nothing is found', () => {
  const result = search(catalogue, 'koffie zwembad')!
  expect(result.scores.size).toBe(0)
  expect(result.unknown).toEqual(['zwembad'])
})

test('nonsense finds nothing and is read as nothing', () => {
  for (const text of ['xqzvbn', 'asdfghjkl', '12345678', 'q'.repeat(200)]) {
    const result = search(catalogue, text)!
    expect(result.scores.size).toBe(0)
    expect(result.corrections).toEqual([])
  }
})

test('a text without words asks nothing', () => {
  expect(search(catalogue, '')).toBeNull()
  expect(search(catalogue, ' ?! ')).toBeNull()
})

test('a name typed whole comes before every sum of words', () => {
  const names = listOf(
    intervention({ id: 'long', name: 'Grip op je dip, grip online', summary: 'Grip op je dip met grip.' }),
    intervention({ id: 'short', name: 'Grip' }),
  )
  const { scores } = search(names, 'grip!')!
  expect(scores.get('short')).toBeGreaterThan(scores.get('long')!)
})

test('a word in the name weighs more than one in the summary, and that more than a label', () => {
  const fields = listOf(
    intervention({ id: 'label', topics: [rapport('slaap')] }),
    intervention({ id: 'summary', summary: 'Mensen leren beter slaap krijgen.' }),
    intervention({ id: 'name', name: 'Slaap goed', topics: [rapport('slaap')] }),
  )
  const { scores } = search(fields, 'slaap')!
  expect(scores.get('name')).toBeGreaterThan(scores.get('summary')!)
  expect(scores.get('summary')).toBeGreaterThan(scores.get('label')!)
})

test('the whole word weighs more than the start of one, and that more than the inside', () => {
  const ways = listOf(
    intervention({ id: 'inside', name: 'Cyberpesten stopt' }),
    intervention({ id: 'prefix', name: 'Pestende klas' }),
    intervention({ id: 'exact', name: 'Pest weg' }),
  )
  const { scores } = search(ways, 'pest')!
  expect(scores.get('exact')).toBeGreaterThan(scores.get('prefix')!)
  expect(scores.get('prefix')).toBeGreaterThan(scores.get('inside')!)
})

test('a word typed twice counts once', () => {
  expect(search(catalogue, 'koffie koffie')!.scores).toEqual(search(catalogue, 'koffie')!.scores)
})

test('with only what the report says, the labels of the editor are not searched', () => {
  const labelled = listOf(
    intervention({ id: 'said', name: 'Een', settings: [rapport('online')] }),
    intervention({ id: 'judged', name: 'Twee', settings: [redactie('online')] }),
  )
  expect([...search(labelled, 'online')!.scores.keys()]).toEqual(['said', 'judged'])
  expect([...search(labelled, 'online', true)!.scores.keys()]).toEqual(['said'])
})

test('a recognition is found by its words, and "niet vermeld" is no recognition', () => {
  const recognised = listOf(
    intervention({ id: 'founded', name: 'Een', recognition: 'goed-onderbouwd' }),
    intervention({ id: 'silent', name: 'Twee', recognition: 'niet-vermeld' }),
  )
  expect([...search(recognised, 'goed onderbouwd')!.scores.keys()]).toEqual(['founded'])
  expect(search(recognised, 'vermeld')!.scores.size).toBe(0)
})

const others = listsOf(
  programme({ id: 'school', name: 'Gezonde School', kind: 'netwerk', settings: [redactie('online')] }),
  policyMeasure({ id: 'rust', name: 'Een rustige klas', domains: [rapport('sociale-zekerheid')] }),
  actionOption({ id: 'bed', name: 'Later naar bed', factors: ['opvoeding'] }),
)
const idsIn = (result: ReturnType<typeof searchList>) => [...result!.scores.keys()]
const inProgrammes = (text: string, reportOnly = false) =>
  idsIn(searchList(others.programmes, programmeList.facets, text, reportOnly))
const inMeasures = (text: string) => idsIn(searchList(others.policyMeasures, policyMeasureList.facets, text))
const inOptions = (text: string) => idsIn(searchList(others.actionOptions, actionOptionList.facets, text))

test('a programme is found by its name and by the labels of its own facets', () => {
  expect(inProgrammes('gezonde scholl')).toEqual(['school'])
  expect(inProgrammes('netwerk jeugd')).toEqual(['school'])
  expect(inProgrammes('online')).toEqual(['school'])
  expect(inProgrammes('online', true)).toEqual([])
})

test('a policy measure is found by its name and by its domain', () => {
  expect(inMeasures('rustige')).toEqual(['rust'])
  expect(inMeasures('sociale zekerheid')).toEqual(['rust'])
  expect(inMeasures('netwerk')).toEqual([])
})

test('an action option is found by its name, its factor, and as not scored', () => {
  expect(inOptions('bed')).toEqual(['bed'])
  expect(inOptions('opvoeding')).toEqual(['bed'])
  expect(inOptions('niet gescoord')).toEqual(['bed'])
})

test('what every record of a list is called carries no question', () => {
  expect(inProgrammes('programma’s voor jeugd')).toEqual(['school'])
  expect(inMeasures('welke maatregelen zijn er in de klas')).toEqual(['rust'])
  expect(inOptions('handelingsopties bij opvoeding')).toEqual(['bed'])
})
