import { afterEach, expect, test, vi } from 'vitest'
import { GET } from '@/app/.well-known/security.txt/route'

afterEach(() => void vi.unstubAllEnvs())

test('it is plain text in UTF-8, as the rules for Dutch government ask', () => {
  vi.stubEnv('CONTACT_EMAIL', 'veilig@site.nl')
  expect(GET().headers.get('content-type')).toBe('text/plain; charset=utf-8')
})

test('without a contact there is none', () => {
  vi.stubEnv('CONTACT_EMAIL', '')
  vi.stubEnv('CONTACT_URL', '')
  expect(GET().status).toBe(404)
})
