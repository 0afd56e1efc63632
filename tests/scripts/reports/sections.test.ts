import { expect, test } from 'vitest'
import { cutSections, onOneLine } from '@/scripts/reports/sections'

const text = '1. Begin\neerste\n2. Midden\n2.1 Deel\ntweede\n3. Eind\nderde'
const beginnings: [string, RegExp][] = [
  ['1', /^1\. Begin/m],
  ['2', /^2\. Midden/m],
  ['2.1', /^2\.1 Deel/m],
  ['3', /^3\. Eind/m],
]

test('a part runs to the next heading, and a chapter holds its sections', () => {
  expect(Object.fromEntries(cutSections(text, beginnings))).toEqual({
    '1': '1. Begin\neerste\n',
    '2': '2. Midden\n2.1 Deel\ntweede\n',
    '2.1': '2.1 Deel\ntweede\n',
    '3': '3. Eind\nderde',
  })
})

test('a heading that the text does not have is named', () => {
  expect(() => cutSections(text, [['4', /^4\. Slot/m]])).toThrow('no heading like /^4\\. Slot/m for section 4')
})

test('a text on one line has its words whole, and no bullets, footers and doubled spaces', () => {
  expect(onOneLine('• Maat-\nregelen  op\nRIVM Briefrapport 2024-0114\nPagina 3 van 90\nschool')).toBe(
    'Maatregelen op school',
  )
})

test('a hyphen before a capital or a number is no broken word', () => {
  expect(onOneLine('doe-\nBegin 8-\n12')).toBe('doe- Begin 8- 12')
})
