import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LinkedData } from '@/components/ui/linked-data'

test('a hostile name stays one text in one script, and reads back as it was', () => {
  const content = { name: '</script><script>alert(1)</script><!--', other: '"&\u2028' }
  const scripts = load(renderToStaticMarkup(<LinkedData content={content} />))('script')
  expect(scripts).toHaveLength(1)
  expect(scripts.attr('type')).toBe('application/ld+json')
  expect(JSON.parse(scripts.text())).toEqual(content)
})
