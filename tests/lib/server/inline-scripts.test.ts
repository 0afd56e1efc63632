import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashScripts, sealPage } from '@/lib/server/inline-scripts'

const hashOf = (code: string) => `sha256-${createHash('sha256').update(code).digest('base64')}`

const seal = (html: string) => sealPage(Buffer.from(html), 'n0nce')

test('each script inside a page is hashed once; files and data are not', () => {
  const html = `<head><script src="/a.js" async=""></script><script src="/b.js" noModule=""></script></head><body>
    <script id="_R_">one()</script><p>two()</p><script>push([1,"a\\u003c/script>"])
    </script><script>one()</script><script type="application/ld+json">{"@type":"Thing"}</script></body>`
  expect(hashScripts(html)).toEqual([hashOf('one()'), hashOf('push([1,"a\\u003c/script>"])\n    ')])
})

test('a sealed page holds no nonce, and the hashes of what had it', () => {
  const { page, hashes } = seal(
    `<link nonce="n0nce" href="/a.css"/><script src="/a.js" nonce="n0nce" async=""></script>` +
      `<script nonce="n0nce" id="_R_">one()</script><script nonce="n0nce">push("{\\"nonce\\":\\"n0nce\\"} één – 𝒂")</script>`,
  )
  expect(page.toString()).toBe(
    `<link href="/a.css"/><script src="/a.js" async=""></script>` +
      `<script id="_R_">one()</script><script>push("{\\"nonce\\":\\"\\"} één – 𝒂")</script>`,
  )
  expect(hashes).toEqual([hashOf('one()'), hashOf('push("{\\"nonce\\":\\"\\"} één – 𝒂")')])
})

test.each([
  '<script>stolen()</script>',
  '<script nonce="">stolen()</script>',
  '<script nonce="other">stolen()</script>',
  '<script data-x="nonce=&quot;n0nce&quot;">stolen()</script>',
  '<SCRIPT>stolen()</SCRIPT>',
])('a script that came in with a question is not let through: %s', (injected) => {
  const { hashes } = seal(`${injected}<script nonce="n0nce">ours()</script>`)
  expect(hashes).toEqual([hashOf('ours()')])
})
