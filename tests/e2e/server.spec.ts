import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { serverFile, startSite } from '../../scripts/server/start-site'
import { claimPort } from '../../scripts/setup/ports.mjs'

// The process itself: how it starts, refuses to start, and stops.

/** How a start ends that should not succeed: its exit code and its words. */
async function failedStart(env: Record<string, string>) {
  const server = spawn(process.execPath, [serverFile], { env: { ...process.env, ...env }, stdio: 'pipe' })
  const [words, [code]] = await Promise.all([text(server.stderr), once(server, 'exit')])
  return { code, words }
}

async function withData(change: (folder: string) => void) {
  const folder = mkdtempSync(path.join(tmpdir(), 'catalogus-'))
  cpSync('data', folder, { recursive: true })
  change(folder)
  try {
    return await failedStart({ DATA_FOLDER: folder, PORT: String(await claimPort(0)) })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('with a damaged record it does not start, and says which and what', async () => {
  const { code, words } = await withData((folder) =>
    writeFileSync(path.join(folder, 'interventions', 'kiva.json'), '{ "id": "kiva",'),
  )
  expect(code).toBe(1)
  expect(words).toContain('kiva.json')
  expect(words).toContain('does not start')
  expect(words).not.toContain('    at ')
})

test('without data it does not start, and says what is missing', async () => {
  const { code, words } = await withData((folder) => rmSync(path.join(folder, 'vocabularies'), { recursive: true }))
  expect(code).toBe(1)
  expect(words).toContain('vocabularies')
  expect(words).not.toContain('    at ')
})

for (const port of ['abc', '0', '70000', '-1', ''])
  test(`with PORT="${port}" it does not start, and says what is allowed`, async () => {
    const { code, words } = await failedStart({ PORT: port })
    expect(code).toBe(1)
    expect(words).toContain(`PORT is "${port}". Allowed: a number from 1 to 65535`)
  })

test('on a port that is taken it does not start, and says so', async ({ baseURL }) => {
  const { port } = new URL(baseURL!)
  const { code, words } = await failedStart({ PORT: port })
  expect(code).toBe(1)
  expect(words).toContain(`Port ${port} cannot be used`)
})

test('asked to stop, it finishes the answers that were begun and takes no new ones', async () => {
  const { address, server } = await startSite()
  // Never asked before, so they take a while.
  const begun = Array.from({ length: 10 }, (_, number) => fetch(`${address}/interventies?leeftijd=${number + 20}`))
  await fetch(`${address}/healthcheck/live`)
  server.kill('SIGTERM')
  const ended = once(server, 'exit')
  for (const answer of await Promise.all(begun)) expect((await answer.text()).endsWith('</html>')).toBe(true)
  await ended
  expect(server.exitCode).toBe(0)
  await expect(fetch(address)).rejects.toThrow()
})

test('killed, it starts again on the same port and answers', async () => {
  const first = await startSite()
  first.server.kill('SIGKILL')
  await once(first.server, 'exit')
  const again = await startSite({ PORT: new URL(first.address).port })
  try {
    expect((await fetch(`${again.address}/interventies/kiva`)).status).toBe(200)
  } finally {
    await stop(again.server)
  }
})

test('its folder is all it needs, and stays the same whatever is asked', async () => {
  // Away from the project, whose packages it would find.
  const folder = mkdtempSync(path.join(tmpdir(), 'catalogus-'))
  cpSync(path.dirname(serverFile), folder, { recursive: true })
  const site = await startSite({ SITE_URL: 'https://catalogus.test' }, path.join(folder, 'server.js'))
  try {
    const before = filesIn(folder)
    expect(before.size).toBeGreaterThan(1000)
    for (const address of [
      '/',
      '/interventies/kiva',
      '/interventies/kiva/opengraph-image/deelplaatje',
      '/interventies/bestaat-niet',
      '/interventies?q=angst',
      '/interventies.xlsx',
      '/factoren/slapen?_rsc=x',
      '/_next/image?url=%2Ffavicon.ico&w=64&q=75',
      '/iconen/bestaat-niet.png',
    ])
      expect((await fetch(site.address + address)).status, address).toBeLessThan(500)
    expect(filesIn(folder)).toEqual(before)
  } finally {
    await stop(site.server)
    rmSync(folder, { recursive: true })
  }
})

async function stop(server: ChildProcess) {
  server.kill()
  await once(server, 'exit')
}

/** Every file with when it was last changed. */
function filesIn(folder: string): Map<string, number> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(names.map((name) => [name, statSync(path.join(folder, name)).mtimeMs]))
}
