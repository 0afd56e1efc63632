import { expect, test } from 'vitest'
import { fileName } from '@/lib/export/file-name'

const named = (title: string) =>
  fileName({ records: [], title, filters: [], address: '', origin: '', date: '2026-11-22', version: '1.0.0' }, '.csv')

test('the name of a file carries subject, day and version', () => {
  expect(named('11 interventies voor jeugd, op school')).toBe(
    '11-interventies-voor-jeugd-op-school-2026-11-22-v1.0.0.csv',
  )
  expect(named('Alle 26 programma’s')).toBe('alle-26-programmas-2026-11-22-v1.0.0.csv')
})

test('a long subject is cut between words, and a hostile one leaves nothing but letters', () => {
  expect(named(`3 interventies ${'voor iedereen '.repeat(20)}`)).toMatch(/^3-(\w+-)+2026-11-22-v1\.0\.0\.csv$/)
  expect(named(`3 interventies ${'voor iedereen '.repeat(20)}`).length).toBeLessThan(110)
  expect(named('met “../../x";\r\nSet-Cookie: a=1”')).toMatch(/^[a-z0-9.-]+$/)
})
