import { expect, test } from 'vitest'
import { findName, plain, squash } from '@/scripts/reports/find-name'

const find = (text: string, name: string) => findName(plain(text), name)

test('a name is found where it begins', () => {
  expect(find('De interventie KIES helpt.', 'KIES')).toBe(15)
  expect(find('De interventie KIVA helpt.', 'KIES')).toBe(-1)
})

test.each([
  ['Happyles heeft als doel', 'Happyl'],
  ['Happyles heeft als doel', 'Les'],
  ['preventie in de wijk', 'Entie'],
  ['verschillende apps', 'App'],
  ['groep 12b', '2b'],
])('in "%s" the letters "%s" are no word', (text, name) => {
  expect(find(text, name)).toBe(-1)
})

test.each([
  ['Grip op je\n\n dip online', 'Grip op je dip online'],
  ['Denken+ doen= durven', 'Denken + Doen = Durven'],
  ['GetStarted bij uitstelgedrag', 'Get Started'],
  ['Kleur je Leven,', 'Kleurjeleven'],
  ['Dappere Dino’s', "Dappere Dino's"],
  ['Suïcidepreventie', 'Suicidepreventie'],
  ['(VIPP-SD):', 'VIPP-SD'],
  ['Rel@x, gericht op', 'Relax'],
  ['@Ease is', '@Ease'],
  ['Je Brein de Baas?! is', 'Je Brein de Baas?!'],
  ['https://www.nji.nl/home-start', 'Home-start'],
])('"%s" names %s', (text, name) => {
  expect(find(text, name)).toBeGreaterThanOrEqual(0)
})

test('the number of a footnote is no part of a word', () => {
  expect(find('in de huisartsenpraktijk6 doorlopen', 'Huisartsenpraktijk')).toBe(6)
})

test('a name without letters and digits stands nowhere', () => {
  expect(find('Je Brein de Baas?!', '?!')).toBe(-1)
})

test('spaces, hyphens and signs are squashed away', () => {
  expect(squash('Leer- en veerkracht, Rel@x')).toBe('leerenveerkrachtrelax')
})
