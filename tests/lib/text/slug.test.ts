import { expect, test } from 'vitest'
import { slug } from '@/lib/text/slug'

test('an id is the name in kebab-case', () => {
  expect(slug('Je Brein de Baas?!')).toBe('je-brein-de-baas')
  expect(slug('@Ease')).toBe('ease')
  expect(slug('Suïcidepreventie  Amsterdam')).toBe('suicidepreventie-amsterdam')
})

test('a name without letter or digit has no id', () => {
  expect(slug('?!')).toBe('')
})
