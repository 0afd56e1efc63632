import { expect, test } from 'vitest'
import type { Factor } from '@/lib/catalogue/vocabularies'
import { factorDifferences } from '@/scripts/reports/factor-differences'
import {
  activiteit,
  disbalans,
  factorLists,
  madeUpBriefrapport,
  readBriefrapport,
  slapen,
  stelsel,
  thuis,
  vaardigheden,
  veerkracht,
} from './made-up-briefrapport'

const outdated = /no longer prints ".*"\. Remove it from known-slips\.ts\.$/

/** The differences between the made-up report and these lists, without the slips that only the real report has. */
const differencesOf = (lists: typeof factorLists, text = madeUpBriefrapport) =>
  factorDifferences(lists, readBriefrapport(text)).filter((one) => !outdated.test(one))

const withFactors = (...factors: Factor[]) => differencesOf({ ...factorLists, factors })
const withSlapen = (changes: Partial<Factor>) =>
  withFactors({ ...slapen, ...changes }, activiteit, vaardigheden, veerkracht, thuis, disbalans, stelsel)
const inText = (printed: string, changed: string) =>
  differencesOf(factorLists, madeUpBriefrapport.replace(printed, changed))

test('factors that are what the report says do not differ from it', () => {
  expect(differencesOf(factorLists)).toEqual([])
})

test('a factor that is left out is missed in bijlage 2, table 2.1 and the figure', () => {
  expect(withFactors(slapen, activiteit, vaardigheden, veerkracht, thuis, disbalans)).toEqual([
    'Bijlage 2 describes "Stelsel sociale zekerheid", and no factor has that label.',
    'Tabel 2.1b: behind the last record it prints "stelselsocialezekerheid".',
    'Figuur 4.1 prints "stelsel sociale zekerheid, under samenleving", no record has it.',
  ])
})

test('a factor that the report does not have is found in the same places', () => {
  const invented = { ...stelsel, id: 'weer', label: 'Het weer' }
  const found = withFactors(slapen, activiteit, vaardigheden, veerkracht, thuis, disbalans, stelsel, invented)
  expect(found).toEqual([
    'weer: bijlage 2 does not describe "Het weer".',
    'Tabel 2.1b: where the records have "Het weer", it prints "".',
    'Figuur 4.1 does not print "het weer, under samenleving".',
  ])
})

test('a factor under the theme of another is found in bijlage 2, table 2.1 and the figure', () => {
  expect(withSlapen({ theme: 'gezin' })).toEqual([
    'slapen: bijlage 2 has it under "Leefstijl" (individueel), the record under "Gezin" (omgeving).',
    'Tabel 2.1a: where the records have "Lichamelijke activiteit", it prints "slapensociaalemotionelevaardig…".',
    'Tabel 2.1b: where the records have "Slapen", it prints "woonenthuissituatiedisbalanswe…".',
    'Tabel 2.2a: where the records have "Lichamelijke activiteit", it prints "slapensociaalemotionelevaardig…".',
    'Tabel 2.2b: where the records have "Slapen", it prints "disbalanswerkprive".',
    'Figuur 4.1 prints "slapen, under leefstijl", no record has it.',
    'Figuur 4.1 does not print "slapen, under gezin".',
  ])
})

test('a theme in the wrong half is found', () => {
  const themes = factorLists['factor-themes'].map((theme) =>
    theme.id === 'samenleving' ? { ...theme, half: 'individueel' as const } : theme,
  )
  expect(differencesOf({ ...factorLists, 'factor-themes': themes })).toContain(
    'stelsel: bijlage 2 has it under "Samenleving" (omgeving), the record under "Samenleving" (individueel).',
  )
})

test('the factors of a theme stand in the order of the tables', () => {
  expect(withFactors(activiteit, slapen, vaardigheden, veerkracht, thuis, disbalans, stelsel)).toEqual([
    'Tabel 2.1a: where the records have "Lichamelijke activiteit", it prints "slapensociaalemotionelevaardig…".',
    'Tabel 2.2a: where the records have "Lichamelijke activiteit", it prints "slapensociaalemotionelevaardig…".',
  ])
})

test('a factor that is not on the printed shortlist is found', () => {
  const short: Factor = { ...stelsel, level: 'veel-invloed', shortlistName: stelsel.label }
  expect(withFactors(slapen, activiteit, vaardigheden, veerkracht, thuis, disbalans, short)).toEqual([
    'Tabel 2.2b: where the records have "Stelsel sociale zekerheid", it prints "".',
  ])
})

test('a factor that is left off the shortlist is found', () => {
  expect(withSlapen({ level: 'lange-lijst', shortlistName: undefined })).toEqual([
    'Tabel 2.2a: where the records have "Lichamelijke activiteit", it prints "slapensociaalemotionelevaardig…".',
  ])
})

test('a name on the shortlist goes with a level, and the other way round', () => {
  expect(withSlapen({ level: 'lange-lijst' })).toEqual(['slapen: level "lange-lijst" has no shortlistName.'])
  expect(withSlapen({ shortlistName: undefined })).toContain('slapen: level "veel-invloed" needs a shortlistName.')
})

test('factors that are one on the shortlist have one level', () => {
  const other: Factor = { ...veerkracht, level: 'veel-invloed' }
  expect(withFactors(slapen, activiteit, vaardigheden, other, thuis, disbalans, stelsel)).toEqual([
    'veerkracht: has not the level of vaardigheden, with which it is one on the shortlist.',
  ])
})

test('a factor is not on the shortlist under the name of others', () => {
  const stranger: Factor = { ...thuis, level: 'veel-invloed', shortlistName: disbalans.shortlistName }
  expect(withFactors(slapen, activiteit, vaardigheden, veerkracht, stranger, disbalans, stelsel)).toContain(
    'thuis: "Woon- en thuissituatie" is no part of "Disbalans werk-privé", its name on the shortlist.',
  )
})

test('a factor with most perspective stands in 3.3 and in table 3.1', () => {
  expect(withSlapen({ level: 'meeste-perspectief' })).toEqual([
    'The text of 3.3 does not print "slapen".',
    'Tabel 3.1 does not print "slapen".',
  ])
})

test('a factor that 3.3 and table 3.1 name has most perspective', () => {
  const less: Factor = { ...activiteit, level: 'veel-invloed' }
  expect(withFactors(slapen, less, vaardigheden, veerkracht, thuis, disbalans, stelsel)).toEqual([
    'The text of 3.3 prints "lichamelijke activiteit", no record has it.',
    'Tabel 3.1 prints "lichamelijke activiteit", no record has it.',
  ])
})

test('the definition of another factor is found', () => {
  const about = 'the definition does not say what bijlage 2 says of it.'
  expect(withSlapen({ definition: thuis.definition })).toEqual([`slapen: ${about}`])
  expect(withSlapen({ definition: 'Het gaat over de slaap.' })).toEqual([`slapen: ${about}`])
  expect(withSlapen({ definition: `${slapen.definition} ${stelsel.definition}` })).toEqual([`slapen: ${about}`])
})

test('a slip of the figure is read as it is meant, and a new one is found', () => {
  expect(inText('Stelstel sociale', 'Stesel sociale')).toEqual([
    'Figuur 4.1 prints "stesel sociale zekerheid, under samenleving", no record has it.',
    'Figuur 4.1 does not print "stelsel sociale zekerheid, under samenleving".',
  ])
})

test('a slip that the report no longer has is found', () => {
  const message = 'Figuur 4.1 no longer prints "Stelstel sociale zekerheid". Remove it from known-slips.ts.'
  expect(factorDifferences(factorLists, readBriefrapport())).not.toContain(message)
  const mended = madeUpBriefrapport.replace('Stelstel', 'Stelsel')
  expect(factorDifferences(factorLists, readBriefrapport(mended))).toContain(message)
})

test('the text may still have the words that are broken off at the end of a line', () => {
  expect(madeUpBriefrapport).toContain('Sociaal-\nemotionele')
  expect(factorDifferences(factorLists, madeUpBriefrapport).filter((one) => !outdated.test(one))).toEqual([])
})
