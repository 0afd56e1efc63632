import { expect, test } from 'vitest'
import { softHyphens } from '@/lib/format/soft-hyphens'

test.each([
  ['Kinderopvang', 'Kinder-opvang'],
  ['Gezondheidsvaardigheden', 'Gezondheids-vaardigheden'],
  ['Woon- en thuissituatie', 'Woon- en thuis-situatie'],
  ['Sociale omgeving', 'Sociale omgeving'],
  ['Herkomst', 'Herkomst'],
])('%s may break as %s', (label, broken) => {
  expect(softHyphens(label).replaceAll('\u00ad', '-')).toBe(broken)
})
