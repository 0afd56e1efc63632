import { expect, test } from 'vitest'
import { userAgent } from '@/scripts/links/user-agent'

test('who asks says its name, its version and whom to ask, as far as that is known', () => {
  expect(userAgent('1.2.0')).toBe('InterventiecatalogusMentaleGezondheid/1.2.0 (linkcontrole)')
  expect(userAgent('1.2.0', 'https://catalogus.nl', undefined, 'fouten@gemeente.nl')).toBe(
    'InterventiecatalogusMentaleGezondheid/1.2.0 (linkcontrole; +https://catalogus.nl; +fouten@gemeente.nl)',
  )
})

test('what does not fit in a header is left out', () => {
  expect(userAgent('1.2.0', 'https://één.nl', 'a\r\nb')).toBe(
    'InterventiecatalogusMentaleGezondheid/1.2.0 (linkcontrole)',
  )
})
