import { expect, test } from 'vitest'
import type { Answer } from '@/scripts/fuzz/ask'
import type { HostileRequest } from '@/scripts/fuzz/hostile-requests'
import { findFaults } from '@/scripts/fuzz/judge'

const request: HostileRequest = { seed: 1, number: 1, mark: 'zq1qz', method: 'GET', path: '/x', headers: [] }

function faultsOf(body: string, headers: Record<string, string> = {}, more: Partial<Answer & HostileRequest> = {}) {
  const { status = 200, headBytes = 300, broken, ...asked } = more
  const said = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers })
  const answer: Answer = { status, headBytes, broken, headers: said, body: Buffer.from(body), ms: 1 }
  return findFaults({ ...request, ...asked, headers: [] }, answer)
}

const page = (inside: string) => `<!DOCTYPE html><html><head></head><body>${inside}</body></html>`

test.each([
  '<p>&lt;x-zq1qz onzz=1&gt;</p>',
  '<input value="&quot; onzq1qz=&quot;1 <x-zq1qz>">',
  '<a href="/zoeken?q=%3Cx-zq1qz%3E">javascript:zq1qz()</a>',
  '<a href="/zoeken?q=javascript:zq1qz()">x</a>',
  '<title>zq1qz &lt;/title&gt;</title><textarea>zq1qz</textarea>',
  String.raw`<script>self.__next_f.push([1,"\u003c/script>\u003cx-zq1qz> \" onzq1qz=1"])</script>`,
  '<script type="application/ld+json">{"q":"zq1qz"}</script>',
])('a mark that comes back as text is no fault: %s', (inside) => {
  expect(faultsOf(page(inside))).toEqual([])
})

test.each([
  ['<x-zq1qz>', 'an element: x-zq1qz'],
  ['<p title=""><x-zq1qz onzz="1">', 'an element: x-zq1qz'],
  ['<input value="" onzq1qz="1">', 'an attribute of input: onzq1qz'],
  ["<input value='' zq1qz='1'>", 'an attribute of input: zq1qz'],
  ['<svg onload=zq1qz()>', 'onload of svg'],
  ['<script>var q = "</script><x-zq1qz>"</script>', 'an element: x-zq1qz'],
  ['<script>zq1qz()</script>', 'a script: zq1qz()'],
  ['<script>self.__next_f.push([1,""]);zq1qz();//"])</script>', 'a script: self'],
  ['<title></title><x-zq1qz></title>', 'an element: x-zq1qz'],
  ['<a href=" JavaScript:zq1qz()">x</a>', 'an address that is a script'],
  ['<a href="//evil.example/zq1qz">x</a>', 'an address of another site'],
  ['<!-- zq1qz -->', 'a comment'],
])('a mark that became more than text is a fault: %s', (inside, fault) => {
  expect(faultsOf(page(inside)).join()).toContain(fault)
})

test.each([
  ['a header', { 'X-Zz-zq1qz': '1' }],
  ['a cookie', { 'Set-Cookie': 'zq1qz=1' }],
  ['Content-Disposition', { 'Content-Disposition': 'attachment; filename="x"; filename="zq1qz.exe"' }],
  ['leads to', { Location: '//evil.example/' }],
  ['leads to', { Location: String.raw`/\evil.example/` }],
  ['Link', { Link: '</a>; rel="describedby"; zq1qz' }],
])('what a request put in a header is a fault: %s', (fault, headers) => {
  expect(faultsOf(page(''), headers).join()).toContain(fault)
})

test('a header that says what it should is no fault', () => {
  const headers = {
    Location: '/evil.example/',
    'Content-Disposition': 'attachment; filename="lijst-2026-11-22-v1.0.0.csv"',
    Link: '<http://a.nl/lijst.csv-metadata.json?q=zq1qz>; rel="describedby"',
  }
  expect(faultsOf(page(''), headers)).toEqual([])
})

test.each([
  ['status 500', '', {}, { status: 500 }],
  ['status 404 where', page(''), {}, { status: 404, isThere: true }],
  ['status 200 where there is nothing', page(''), {}, { isThere: false }],
  ['9000 bytes of headers', page(''), {}, { headBytes: 9000 }],
  ['breaks off', '<!DOCTYPE html><html><body>', {}, {}],
  ['3 bytes, 4 announced', page(''), {}, { broken: '3 bytes, 4 announced' }],
  ['no JSON', '{"a":', { 'Content-Type': 'application/json' }, {}],
  ['words of the question', 'a,b\r\nzq1qz,1', { 'Content-Type': 'text/csv; charset=utf-8' }, {}],
  ['formula', 'a,b\r\n1,"=1+1"', { 'Content-Type': 'text/csv; charset=utf-8' }, {}],
  ['comes back as ""', 'zq1qz', { 'Content-Type': '' }, { status: 404 }],
  ['says "\\n    at', 'Error\n    at read (file.js:1:2)', { 'Content-Type': 'text/plain' }, {}],
  ['where it stands on the machine', process.cwd(), { 'Content-Type': 'text/plain' }, {}],
])('%s is a fault', (fault, body, headers, more) => {
  expect(faultsOf(body, headers, more).join()).toContain(fault)
})

test('a request that is too long to be read may be refused without words, a short one may not', () => {
  expect(faultsOf('', {}, { status: 431, path: `/${'a'.repeat(17_000)}`, isThere: true })).toEqual([])
  expect(faultsOf('', {}, { status: 0, path: `/${'a'.repeat(17_000)}`, broken: 'no answer' })).toEqual([])
  expect(faultsOf('', {}, { status: 0, broken: 'no answer' })).toContain('no answer')
})
