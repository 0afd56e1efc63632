import { expect, test } from 'vitest'
import { readAges, sayAges } from '@/scripts/reports/printed-ages'

test.each([
  ['kies (4-8 jaar),', 'ages 4-8'],
  ['kinderen van 8 tot 12 jaar', 'ages 8-12'],
  ['kinderen van 8 tot en met 12 jaar', 'ages 8-12'],
  ['tussen de 10 en\n20 jaar', 'ages 10-20'],
  ['vrouwen vanaf 50 jaar', 'ages from 50'],
  ['bewoners van 55 jaar en ouder', 'ages from 55'],
  ['voor mensen (18+)', 'ages from 18'],
  ['kinderen tot 12 jaar', 'ages up to 12'],
  ['na 12 weken, in 2 groepen', 'no ages'],
])('"%s" states %s', (text, ages) => {
  expect(sayAges(readAges(text))).toBe(ages)
})
