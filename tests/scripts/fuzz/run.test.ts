import { createServer, type RequestListener } from 'node:http'
import { expect, test } from 'vitest'
import { askMany, sayFault } from '@/scripts/fuzz/run'
import type { Site } from '@/scripts/fuzz/site'

const site: Site = {
  routes: ['/', '/baten/opengraph-image/[beeld]'],
  files: ['/'],
  api: ['/'],
  pages: [{ folder: 'x', id: 'a-page' }],
  parameters: [{ name: 'q', values: ['a'] }],
  words: ['word'],
}

/** What the first two hundred requests find in a server of a few lines. */
function faultsOf(listener: RequestListener, slowest = 1000) {
  return new Promise<string[]>((resolve) => {
    const server = createServer(listener).listen(0, 'localhost', async () => {
      const { port } = server.address() as { port: number }
      const asked = await askMany({ host: 'localhost', port }, site, { seed: 1, from: 0, to: 200, slowest })
      server.close(() => resolve(asked.filter(({ faults }) => faults.length > 0).map(sayFault)))
    })
  })
}

const page = (inside: string) => `<!DOCTYPE html><html><body>${inside}</body></html>`
const asked = (url = '') => decodeURIComponent(url.replaceAll(/%(?![\da-f]{2})|%[89a-f][\da-f]/gi, ''))
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const answering =
  (bodyOf: (url: string) => string): RequestListener =>
  (request, response) =>
    response
      // Only its first page is there.
      .writeHead(/^\/(\?|$)/.test(request.url!) ? 200 : 404, { 'Content-Type': 'text/html' })
      .end(page(bodyOf(asked(request.url))))

test('a server that escapes what it repeats has no faults', async () => {
  expect(await faultsOf(answering((url) => `<p title="${escaped(url)}">${escaped(url)}</p>`))).toEqual([])
})

test('a server that repeats what was asked as it was asked is found, with what to do to see it again', async () => {
  const faults = await faultsOf(answering((url) => `<p>${url}</p>`))
  expect(faults.join('\n')).toMatch(/an element: x-zq/)
  expect(faults[0]).toMatch(/again: npm run fuzz -- --seed 1 --number \d+$/)
  expect((await faultsOf(answering((url) => `<p title="${url}"></p>`))).join('\n')).toMatch(/an element: x-zq/)
})

test('a server that fails, hangs up or is slow is found', async () => {
  const failing = await faultsOf((_request, response) => response.writeHead(500).end())
  expect(failing.join('\n')).toMatch(/status 500/)
  expect((await faultsOf((request) => request.socket.destroy())).join('\n')).toMatch(/no answer/)
  const slow = await faultsOf(
    answering(() => ''),
    -1,
  )
  expect(slow[0]).toMatch(/^slow: \d+ ms/)
})
