import { expect, test } from 'vitest'
import { pageTitle } from '@/lib/format/page-title'

test('a title says what the page is, then where', () => {
  expect(pageTitle('Kanjertraining')).toBe('Kanjertraining – Interventiecatalogus Mentale Gezondheid')
})
