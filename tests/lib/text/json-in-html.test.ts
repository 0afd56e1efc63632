import { expect, test } from 'vitest'
import { jsonInHtml } from '@/lib/text/json-in-html'

test('no text can end the element around it, and it reads back as it was', () => {
  const content = { name: '</script><!-- <b>' }
  expect(jsonInHtml(content)).not.toContain('<')
  expect(JSON.parse(jsonInHtml(content))).toEqual(content)
})
