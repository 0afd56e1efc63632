import { expect, test } from 'vitest'
import type { SearchIndex } from '@/lib/search/open-index'
import { search, type SearchOptions } from '@/lib/search/search'
import { labelKey } from '@/lib/search/thesaurus'
import {
  actionOption,
  indexOf,
  intervention,
  listsOf,
  ownId,
  policyMeasure,
  programme,
  rapport,
  redactie,
} from '@/tests/fixtures'

const { index: catalogue } = listsOf(
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
function foundIn(index: SearchIndex, text: string, options: SearchOptions = {}) {
  return search(index, text, options)!
    .hits.best()
    .map(({ id }) => ownId(id))
}
const found = (text: string) => foundIn(catalogue, text, { kind: 'interventies' })
const asked = (text: string) => search(catalogue, text, { kind: 'interventies' })!

test('a whole word is found in the name, the other names, the summary and the labels', () => {
  expect(found('levensvaardigheden')).toEqual(['levensvaardigheden'])
  expect(found('pad')).toEqual(['cafe'])
  expect(found('koffie')).toEqual(['cafe'])
  expect(found('adolescenten')).toEqual(['levensvaardigheden'])
})

test('the start of a word is found', () => {
  expect(found('levensv')).toEqual(['levensvaardigheden'])
  expect(found('zel').toSorted()).toEqual(['kleur', 'relax', 'suicide'])
})

test('a long piece is found inside a word, a short one is not', () => {
  expect(found('vaardig')).toEqual(['levensvaardigheden'])
  expect(found('dig')).toEqual([])
})

test('a typing error is read as the word that is nearest, and said as it is printed', () => {
  expect(found('levensvaardigheeden')).toEqual(['levensvaardigheden'])
  expect(asked('levensvaardigheeden').corrections).toEqual([
    { typed: 'levensvaardigheeden', readAs: ['levensvaardigheden'] },
  ])
  expect(asked('suicidepreventi koffie').corrections).toEqual([])
  expect(asked('suicideprefentie koffie').corrections).toEqual([
    { typed: 'suicideprefentie', readAs: ['suïcidepreventie'] },
  ])
})

test('a name that only shows as a whole is said by its name', () => {
  expect(asked('rel x').corrections).toEqual([{ typed: 'rel x', readAs: ['Rel@x'] }])
})

test('two letters that changed places are one typing error', () => {
  expect(found('kleru')).toEqual(['kleur'])
})

test('a typing error in a word that is half typed is forgiven too', () => {
  expect(found('levensvardigh')).toEqual(['levensvaardigheden'])
})

test('a word of three letters is never read as another', () => {
  expect(asked('pax')).toMatchObject({ corrections: [], unknown: ['pax'] })
})

test('a word that stands in the catalogue is not read as another', () => {
  const index = indexOf([{ id: 'a', summary: 'Rouw' }, ...['b', 'c', 'd'].map((id) => ({ id, summary: 'Trouw' }))])
  expect(foundIn(index, 'rouw')).toEqual(['a'])
  expect(search(index, 'rouw')!.corrections).toEqual([])
})

test('the start of a word is no correction', () => {
  expect(asked('levensv').corrections).toEqual([])
})

test('accents make no difference, typed or printed', () => {
  expect(found('suicidepreventie')).toEqual(['suicide'])
  expect(found('SUÏCIDEPREVENTIE')).toEqual(['suicide'])
  expect(found('praatcafé')).toEqual(['cafe'])
})

test('"Rel@x" and "relax" are the same word, not a typing error', () => {
  expect(found('Rel@x')).toEqual(['relax'])
  expect(found('relax')).toEqual(['relax'])
  expect(asked('relax').corrections).toEqual([])
})

test('a word finds what is joined to another by a hyphen, a slash or nothing', () => {
  const index = indexOf([
    { id: 'hyphen', summary: 'Een KOPP-groep' },
    { id: 'slash', summary: 'Over KOPP/KOV' },
    { id: 'health', summary: 'Een vorm van e-health' },
  ])
  expect(foundIn(index, 'kopp').toSorted()).toEqual(['hyphen', 'slash'])
  expect(foundIn(index, 'kov')).toEqual(['slash'])
  expect(foundIn(index, 'KOPP/KOV')[0]).toBe('slash')
  expect(foundIn(index, 'koppgroep')).toEqual(['hyphen'])
  expect(foundIn(index, 'ehealth')).toEqual(['health'])
  expect(foundIn(index, 'E-health')).toEqual(['health'])
  expect(foundIn(index, 'e health')).toEqual(['health'])
})

test('each of the words that share an end is found whole', () => {
  const index = indexOf([
    { id: 'all', summary: 'Minder stress-, pieker- en slaapklachten' },
    { id: 'other', summary: 'Slaap zonder klachten' },
  ])
  for (const word of ['stressklachten', 'piekerklachten', 'slaapklachten']) expect(foundIn(index, word)[0]).toBe('all')
})

test('words typed apart find what is one word, and the other way round', () => {
  const index = indexOf([
    { id: 'one', summary: 'Een beter zelfbeeld' },
    { id: 'two', summary: 'Angst voor school' },
  ])
  expect(foundIn(index, 'zelf beeld')).toEqual(['one'])
  expect(foundIn(index, 'schoolangst')).toEqual(['two'])
})

test('the words of a compound are found together first, then one of them', () => {
  const index = indexOf([
    { id: 'school', name: 'School', summary: 'Op school.' },
    { id: 'both', summary: 'Angst voor school' },
  ])
  expect(foundIn(index, 'schoolangst')).toEqual(['both', 'school'])
})

test('an everyday word about which the catalogue says nothing finds nothing, and is not read as another', () => {
  const silent = indexOf([{ id: 'a', summary: 'Griet' }], [{ id: 'geen', kind: 'geen', words: ['griep'] }])
  expect(foundIn(silent, 'griep')).toEqual([])
  expect(search(silent, 'griep')).toMatchObject({ corrections: [], unknown: ['griep'] })
})

test('a phrase that is typed with other function words is found too', () => {
  const index = indexOf(
    [
      { id: 'a', summary: 'Faalangst' },
      { id: 'b', summary: 'Een toets' },
    ],
    [{ id: 'toets', kind: 'gelijk', words: ['faalangst', 'bang voor een toets'] }],
  )
  for (const text of ['bang voor een toets', 'bang toets', 'ik ben bang voor de toets'])
    expect(foundIn(index, text)).toEqual(['a', 'b'])
})

test('ouders and ouderen are not the same people', () => {
  const index = indexOf([
    { id: 'parents', summary: 'Voor ouders' },
    { id: 'old', summary: 'Voor ouderen' },
  ])
  expect(foundIn(index, 'ouders')).toEqual(['parents'])
  expect(foundIn(index, 'ouderen')).toEqual(['old'])
})

test('an inflected word is found by its stem', () => {
  const index = indexOf([{ id: 'a', summary: 'Depressieve kinderen in gezinnen en klassen' }])
  for (const word of ['depressief', 'kind', 'gezin', 'klas']) expect(foundIn(index, word)).toEqual(['a'])
})

test('a name typed as one word is found, without its hyphen and half typed too', () => {
  expect(found('kleurjeleven')).toEqual(['kleur'])
  expect(found('doepraatgroep')).toEqual(['doe'])
  expect(found('kleurjele')).toEqual(['kleur'])
})

test('a name typed whole comes before every sum of words', () => {
  const index = indexOf([
    { id: 'long', name: 'Grip op je dip, grip online', summary: 'Grip op je dip met grip.' },
    { id: 'short', name: 'Grip' },
  ])
  expect(foundIn(index, 'grip!')).toEqual(['short', 'long'])
  expect(search(index, 'grip!')!.named).toEqual(new Set(['interventies/short']))
})

test('a misspelled name comes before every sum of words too', () => {
  const index = indexOf([
    { id: 'words', name: 'Cursus slapen', summary: 'Slapen, slaap, slimmer slapen, slim.' },
    { id: 'slim', name: 'Slim slapen' },
  ])
  expect(foundIn(index, 'slim slaepn')[0]).toBe('slim')
})

test('a record that answers most of several words is found, after the one that answers all', () => {
  expect(found('zelfhulp somberheid')).toEqual(['kleur', 'relax'])
  expect(found('zelfhulp koffie')).toEqual(expect.arrayContaining(['kleur', 'relax', 'cafe']))
})

test('words that carry no question are left out while others remain', () => {
  expect(found('welke interventies zijn er tegen somberheid')).toEqual(['kleur'])
})

test('a letter on its own finds nothing beside other words', () => {
  expect(found('koffie z')).toEqual(['cafe'])
})

test('a query of such words alone finds only the names that it begins', () => {
  const index = indexOf([
    { id: 'name', name: 'Over de drempel' },
    { id: 'text', summary: 'Kinderen praten over thuis.' },
  ])
  expect(foundIn(index, 'over')).toEqual(['name'])
  expect(foundIn(index, 'over de')).toEqual(['name'])
  expect(foundIn(index, 'van')).toEqual([])
})

test('a word that stands nowhere is named, and the rest is found', () => {
  expect(found('koffie zwembad')).toEqual(['cafe'])
  expect(asked('koffie zwembad').unknown).toEqual(['zwembad'])
  expect(found('zwembad')).toEqual([])
  expect(asked('zwembad').unknown).toEqual(['zwembad'])
})

test('a correction that finds nothing is none', () => {
  const index = indexOf(
    [{ id: 'a', name: 'Online' }],
    [{ id: 'b', kind: 'ruimer', words: ['webinar'], also: ['zwembad'] }],
  )
  expect(search(index, 'webinnar')).toMatchObject({ corrections: [], unknown: ['webinnar'] })
})

test('nonsense finds nothing and is read as nothing', () => {
  for (const text of ['xqzvbn', 'asdfghjkl', '12345678', 'q'.repeat(200)]) {
    expect(asked(text).hits.total).toBe(0)
    expect(asked(text).corrections).toEqual([])
  }
})

test('a text without words asks nothing', () => {
  expect(search(catalogue, '')).toBeNull()
  expect(search(catalogue, ' ?! ')).toBeNull()
})

test('a word typed twice counts once', () => {
  expect(asked('koffie koffie').hits.best()).toEqual(asked('koffie').hits.best())
})

test('only the kind that is asked is found, and every kind when none is', () => {
  const index = indexOf([
    { id: 'interventies/a', name: 'Slaap' },
    { id: 'beleid/b', summary: 'Slaap' },
  ])
  expect(foundIn(index, 'slaap')).toEqual(['a', 'b'])
  expect(foundIn(index, 'slaap', { kind: 'beleid' })).toEqual(['b'])
  expect(search(index, 'slaap', { kind: 'beleid' })!.named).toEqual(new Set())
})

test('with only what the report says, the labels of the editors are not searched', () => {
  const { index } = listsOf(
    intervention({ id: 'said', name: 'Een', settings: [rapport('online')] }),
    intervention({ id: 'judged', name: 'Twee', settings: [redactie('online')] }),
  )
  expect(foundIn(index, 'online', { kind: 'interventies' }).toSorted()).toEqual(['judged', 'said'])
  expect(foundIn(index, 'online', { kind: 'interventies', reportOnly: true })).toEqual(['said'])
})

test('the thesaurus finds equal words and says so', () => {
  const index = indexOf(
    [
      { id: 'a', summary: 'Tegen somberheid' },
      { id: 'b', summary: 'Tegen depressies' },
    ],
    [{ id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressies', 'down zijn'] }],
  )
  expect(foundIn(index, 'down zijn').toSorted()).toEqual(['a', 'b'])
  expect(search(index, 'somberheid')!.alsoSearched).toEqual(['depressies'])
  expect(search(index, 'down zijn')!.unknown).toEqual([])
})

test('a wider word is not found the other way round', () => {
  const index = indexOf(
    [
      { id: 'family', summary: 'Het gezin' },
      { id: 'divorce', summary: 'Een scheiding' },
    ],
    [{ id: 'scheiding', kind: 'ruimer', words: ['scheiding'], also: ['gezin'] }],
  )
  expect(foundIn(index, 'scheiding')).toEqual(['divorce', 'family'])
  expect(foundIn(index, 'gezin')).toEqual(['family'])
})

test('through a misspelled word of the thesaurus what it stands for is found', () => {
  const index = indexOf(
    [{ id: 'a', summary: 'Tegen somberheid' }],
    [{ id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressie'] }],
  )
  expect(foundIn(index, 'depresie')).toEqual(['a'])
  expect(search(index, 'depresie')!.corrections).toEqual([{ typed: 'depresie', readAs: ['depressie'] }])
  expect(foundIn(index, 'depre')).toEqual(['a'])
})

test('what was typed is said to be searched otherwise only when that found something', () => {
  const index = indexOf(
    [{ id: 'a', summary: 'Tegen somberheid' }],
    [{ id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressie', 'zwaarmoedig'] }],
  )
  expect(search(index, 'somberheid')!.alsoSearched).toEqual([])
  expect(search(index, 'zwaarmoedig')!.alsoSearched).toEqual(['somberheid'])
  expect(search(index, 'zwaarmoedig', { kind: 'beleid' })!.alsoSearched).toEqual([])
})

test('as they are typed words are not corrected, and bring no others along', () => {
  const index = indexOf(
    [
      { id: 'a', name: 'Stil', summary: 'Tegen somberheid' },
      { id: 'b', name: 'Kanjertraining' },
    ],
    [{ id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressie'] }],
  )
  expect(foundIn(index, 'depressie', { literal: true })).toEqual([])
  expect(foundIn(index, 'kanjertrainig', { literal: true })).toEqual([])
  expect(search(index, 'kanjertrainig', { literal: true })!.unknown).toEqual(['kanjertrainig'])
  expect(search(index, 'kanjertraining', { literal: true })!.corrections).toEqual([])
  expect(foundIn(index, 'somberheid', { literal: true })).toEqual(['a'])
})

test('the words to mark are those through which something was found', () => {
  const index = indexOf([
    { id: 'a', summary: 'Slapen en slaapproblemen' },
    { id: 'b', summary: 'Problemen' },
  ])
  expect(new Set(search(index, 'slaap')!.found)).toEqual(new Set(['slapen', 'slaapproblemen']))
  expect(search(index, 'slaap', { kind: 'beleid' })!.found).toEqual([])
})

test('each part of the query has the keys of what means the same', () => {
  const index = indexOf(
    [{ id: 'a', summary: 'Tegen somberheid en op school' }],
    [
      { id: 'depressie', kind: 'gelijk', words: ['somberheid', 'depressie'] },
      { id: 'school', kind: 'ruimer', words: ['leraar'], also: ['school'] },
    ],
  )
  const meanings = search(index, 'schoool depressie leraar')!.meanings
  expect(meanings.filter(({ typed }) => !typed.includes(' '))).toEqual([
    { typed: 'schoool', keys: [labelKey('school')] },
    { typed: 'depressie', keys: [labelKey('depressie'), labelKey('somberheid')] },
    { typed: 'leraar', keys: [labelKey('leraar')] },
  ])
})

test('a recognition is found by its words, and "niet vermeld" is no recognition', () => {
  const { index } = listsOf(
    intervention({ id: 'founded', name: 'Een', recognition: 'goed-onderbouwd' }),
    intervention({ id: 'silent', name: 'Twee', recognition: 'niet-vermeld' }),
  )
  expect(foundIn(index, 'goed onderbouwd', { kind: 'interventies' })).toEqual(['founded'])
  expect(foundIn(index, 'vermeld', { kind: 'interventies' })).toEqual([])
})

const { index: others } = listsOf(
  programme({ id: 'school', name: 'Gezonde School', kind: 'netwerk', settings: [redactie('online')] }),
  policyMeasure({ id: 'rust', name: 'Een rustige klas', domains: [rapport('sociale-zekerheid')] }),
  actionOption({ id: 'bed', name: 'Later naar bed', factors: ['opvoeding'] }),
)
const inProgrammes = (text: string, reportOnly = false) => foundIn(others, text, { kind: 'programmas', reportOnly })
const inMeasures = (text: string) => foundIn(others, text, { kind: 'beleid' })
const inOptions = (text: string) => foundIn(others, text, { kind: 'handelingsopties' })

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

test('of one kind only the names of that kind are what was meant', () => {
  const index = indexOf([
    { id: 'interventies/a', name: 'Op Koers Xyz' },
    { id: 'beleid/b', name: 'Slaap' },
  ])
  expect(search(index, 'op koers xyq', { kind: 'beleid' })).toMatchObject({ corrections: [], unknown: ['xyq'] })
})
