import { expect, test } from 'vitest'
import { jsonInHtml } from '@/lib/text/json-in-html'

test('no text can end the element around it, and it reads back as it was', () => {
  const content = { name: '</script><!-- <b> & \u2028\u2029' }
  expect(jsonInHtml(content)).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(jsonInHtml(content))).toEqual(content)
})
