import { expect, test } from 'vitest'
import {
  readDescribedFactors,
  readFigure,
  readPerspectiveNames,
  readTableOfNames,
} from '@/scripts/reports/printed-factors'
import { readBriefrapport } from './made-up-briefrapport'

test('bijlage 2 gives each factor with its theme and half', () => {
  expect(readDescribedFactors(readBriefrapport()).map(({ name, theme, half }) => `${name}, ${theme}, ${half}`)).toEqual(
    [
      'Slapen, Leefstijl, individueel',
      'Lichamelijke activiteit, Leefstijl, individueel',
      'Sociaal-emotionele vaardigheden, Persoonlijke vaardigheden, individueel',
      'Coping en veerkracht, Persoonlijke vaardigheden, individueel',
      'Woon- en thuissituatie, Gezin, omgeving',
      'Disbalans werk-privé, Werkomgeving, omgeving',
      'Stelsel sociale zekerheid, Samenleving, omgeving',
    ],
  )
})

test('a description runs on over a blank line and the edge of a page, to the next factor or theme', () => {
  const descriptions = readDescribedFactors(readBriefrapport()).map(({ description }) => description)
  expect(descriptions.slice(0, 3)).toEqual([
    'het slaapgedrag, zoals de hoeveelheid van de slaap. De slaap kan verstoord zijn door nachtwerk of lawaai.',
    'fietsen en wandelen naar school of een winkel.',
    'inzicht in de eigen gevoelens: boosheid en verdriet.',
  ])
})

test('the figure gives names under themes in capitals, without its legend and the text of the next page', () => {
  expect(readFigure(readBriefrapport()).map(({ name, theme }) => `${name}, ${theme}`)).toEqual([
    'Disbalans werk-privé, WERKOMGEVING',
    'Stelstel sociale zekerheid, SAMENLEVING',
    'Woon- en thuissituatie, GEZIN',
    'Slapen, LEEFSTIJL',
    'Lichamelijke activiteit, LEEFSTIJL',
    'Sociaalemotionele vaardigheden / coping en veerkracht, PERSOONLIJKE VAARDIGHEDEN',
  ])
})

test('only the sentence that sums up the factors with most perspective is read', () => {
  expect(readPerspectiveNames(readBriefrapport()).map((name) => name.replaceAll(/\s+/g, ' '))).toEqual([
    'lichamelijke activiteit',
    'sociaal-emotionele vaardigheden/coping en veerkracht',
  ])
})

test('a table of names holds one half of one list, without its title', () => {
  const { name, cells } = readTableOfNames(readBriefrapport(), 'longlist', 'omgeving')
  expect(name).toBe('Tabel 2.1b')
  expect(cells).toMatch(/^\s*Gezin Werkomgeving Samenleving[^]*Stelsel sociale \nzekerheid\s*$/)
  expect(readTableOfNames(readBriefrapport(), 'shortlist', 'omgeving').cells).toMatch(
    /^\s*Gezin[^]*Disbalans werkprivé\s*$/,
  )
})

test('a text without the parts gives nothing', () => {
  const text = `${'Een ander rapport. '.repeat(9)}\n- Slapen: het slaapgedrag.\nTabel 9 noemt ‘slapen’.`
  expect([...readDescribedFactors(text), ...readFigure(text), ...readPerspectiveNames(text)]).toEqual([])
  expect(readTableOfNames(text, 'longlist', 'omgeving').cells).toBe('')
})
