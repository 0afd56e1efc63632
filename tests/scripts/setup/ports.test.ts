import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { claimPort } from '@/scripts/setup/ports.mjs'

test('a port that another program listens on cannot be claimed', async () => {
  const server = createServer().listen(0)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  expect(await claimPort((server.address() as AddressInfo).port)).toBeNull()
})

test('port 0 gives a free port, which is free again at once', async () => {
  const port = await claimPort(0)
  expect(port).toBeGreaterThan(0)
  expect(await claimPort(port!)).toBe(port)
})
