import { afterEach, expect, test, vi } from 'vitest'
import { configuredContact, contactForVisitors, contactOf, contactProblems } from '@/lib/export/contact'

afterEach(() => void vi.unstubAllEnvs())

test('who is configured is named, and no one else', () => {
  for (const name of ['CONTACT_NAME', 'CONTACT_URL', 'CONTACT_EMAIL']) vi.stubEnv(name, '')
  expect(configuredContact()).toEqual({})
  vi.stubEnv('CONTACT_NAME', 'Team Data')
  vi.stubEnv('CONTACT_EMAIL', 'fouten+ic@gemeente.nl')
  expect(configuredContact()).toEqual({ name: 'Team Data', email: 'fouten+ic@gemeente.nl' })
  expect(contactProblems()).toEqual([])
})

test.each([
  'geen adres',
  'a@b',
  'a@b.nl?bcc=c@d.nl',
  'a@b.nl&body=x',
  'a@b.nl,c@d.nl',
  'a@b.nl\r\nBcc: c@d.nl',
  '"><script>@b.nl',
  'mailto:a@b.nl',
])('%j is no mail address: it is said, and shown to no one', (email) => {
  vi.stubEnv('CONTACT_EMAIL', email)
  expect(configuredContact().email).toBeUndefined()
  expect(contactOf('').email).toBe('contact@example.org')
  expect(contactProblems()).toEqual([expect.stringContaining('CONTACT_EMAIL')])
})

test.each(['gemeente.nl/contact', 'javascript:alert(1)', 'mailto:a@b.nl', '//gemeente.nl'])(
  '%j is no page: it is said, and shown to no one',
  (url) => {
    vi.stubEnv('CONTACT_URL', url)
    expect(configuredContact().url).toBeUndefined()
    expect(contactProblems()).toEqual([expect.stringContaining('CONTACT_URL')])
  },
)

test('a visitor is given no address that nobody configured', () => {
  vi.stubEnv('CONTACT_NAME', 'Gemeente Voorbeeld')
  vi.stubEnv('CONTACT_EMAIL', '')
  vi.stubEnv('CONTACT_URL', '')
  expect(contactForVisitors()).toBeNull()
})

test('a visitor is given what is configured, with a name of its own or a plain one', () => {
  vi.stubEnv('CONTACT_EMAIL', 'toegankelijk@gemeente.example')
  expect(contactForVisitors()).toEqual({ name: 'de beheerder van deze site', email: 'toegankelijk@gemeente.example' })
  vi.stubEnv('CONTACT_NAME', 'Gemeente Voorbeeld')
  vi.stubEnv('CONTACT_URL', 'https://gemeente.example/contact')
  expect(contactForVisitors()).toEqual({
    name: 'Gemeente Voorbeeld',
    email: 'toegankelijk@gemeente.example',
    url: 'https://gemeente.example/contact',
  })
})
