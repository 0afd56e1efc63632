import { afterEach, expect, test, vi } from 'vitest'
import { securityTxt } from '@/lib/export/security-txt'

afterEach(() => void vi.unstubAllEnvs())

const now = new Date('2026-11-22T12:00:00Z')

function writtenWith(env: Record<string, string>, origin = '') {
  for (const name of ['CONTACT_EMAIL', 'CONTACT_URL']) vi.stubEnv(name, env[name] ?? '')
  return securityTxt(origin, now)
}

const linesOf = (text: string | null, name: string) => text!.split('\n').filter((line) => line.startsWith(`${name}: `))

test('without a contact there is none: nobody is invented', () => {
  expect(writtenWith({})).toBeNull()
})

test.each<Record<string, string>>([
  { CONTACT_EMAIL: 'geen adres' },
  { CONTACT_EMAIL: 'a@site.nl\nContact: mailto:b@elders.nl' },
  { CONTACT_URL: 'http://site.nl/contact' },
  { CONTACT_URL: 'javascript:alert(1)' },
  { CONTACT_URL: '/contact' },
])('%j is no contact that the RFC allows', (env) => {
  expect(writtenWith(env)).toBeNull()
})

test('a mailbox goes before a page', () => {
  const text = writtenWith({ CONTACT_EMAIL: 'veilig@site.nl', CONTACT_URL: 'https://site.nl/contact' })
  expect(linesOf(text, 'Contact')).toEqual(['Contact: mailto:veilig@site.nl', 'Contact: https://site.nl/contact'])
})

test('a page address is written as an address, on one line', () => {
  const text = writtenWith({ CONTACT_URL: 'https://site.nl/a b\nExpires: 2020-01-01T00:00:00Z' })
  expect(linesOf(text, 'Contact')).toEqual(['Contact: https://site.nl/a%20bExpires:%202020-01-01T00:00:00Z'])
  expect(linesOf(text, 'Expires')).toHaveLength(1)
})

test('it may be believed for less than a year, from when it is asked', () => {
  const [expires, ...more] = linesOf(writtenWith({ CONTACT_EMAIL: 'a@site.nl' }), 'Expires')
  expect(more).toEqual([])
  expect(expires).toBe('Expires: 2027-05-21T12:00:00.000Z')
})

test('it names its own address where that is known, and is one that the RFC allows', () => {
  const env = { CONTACT_EMAIL: 'a@site.nl' }
  expect(linesOf(writtenWith(env, 'https://site.nl'), 'Canonical')).toEqual([
    'Canonical: https://site.nl/.well-known/security.txt',
  ])
  expect(linesOf(writtenWith(env, 'http://localhost:3000'), 'Canonical')).toEqual([])
  expect(linesOf(writtenWith(env), 'Canonical')).toEqual([])
  expect(linesOf(writtenWith(env), 'Preferred-Languages')).toEqual(['Preferred-Languages: nl, en'])
})
