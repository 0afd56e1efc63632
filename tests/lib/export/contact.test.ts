import { afterEach, expect, test, vi } from 'vitest'
import { configuredContact, contactOf, contactProblems } from '@/lib/export/contact'

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
