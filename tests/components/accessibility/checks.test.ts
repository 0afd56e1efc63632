import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { checks, tools } from '@/components/accessibility/checks'

test('the page on accessibility names the version of axe that the browser tests run with', () => {
  const fromTests = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
  const { version } = JSON.parse(readFileSync(fromTests.resolve('axe-core/package.json'), 'utf8'))
  expect(version.startsWith(`${tools.axe}.`)).toBe(true)
})

test('every check has the day on which it was done, none of them still to come', () => {
  const today = new Date().toISOString().slice(0, 10)
  const days = checks.map(({ day }) => day)
  expect(days.map((day) => new Date(day).toISOString().slice(0, 10))).toEqual(days)
  expect(days.filter((day) => day > today)).toEqual([])
})
