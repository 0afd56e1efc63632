import { type ChildProcess, spawn } from 'node:child_process'
import { claimPort } from '../setup/ports.mjs'

/** The file that runs the built site. */
export const serverFile = '.next/standalone/server.js'

export type Site = { address: string; server: ChildProcess; stop: () => void }

/** Starts the built site, on a free port unless `PORT` is given, and waits until it is ready. Throws when it ends before that. */
export async function startSite(env: Record<string, string> = {}, file = serverFile): Promise<Site> {
  const port = env.PORT ?? String(await claimPort(0))
  const address = `http://localhost:${port}`
  const server = spawn(process.execPath, [file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, PORT: port },
  })
  while (server.exitCode === null) {
    // oxlint-disable-next-line no-await-in-loop -- one question at a time
    if (await isReady(address)) return { address, server, stop: () => void server.kill() }
  }
  throw new Error('The site did not start. The lines above say why; without any, build first: npm run build.')
}

async function isReady(address: string): Promise<boolean> {
  const answer = await fetch(`${address}/healthcheck/ready`).catch(() => null)
  if (answer?.ok) return true
  await new Promise((resolve) => setTimeout(resolve, 50))
  return false
}
