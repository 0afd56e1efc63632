import { spawn } from 'node:child_process'

/**
 * Starts the built site on a port, and waits until it answers.
 * @param {number} port
 * @returns {Promise<{ origin: string, stop: () => void }>}
 */
export async function startSite(port) {
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const stop = () => void server.kill()
  process.once('exit', stop)
  const origin = `http://localhost:${port}`
  for (;;) {
    if (server.exitCode !== null) throw new Error('The site stopped before it answered. The lines above say why.')
    try {
      await fetch(origin)
      return { origin, stop }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
