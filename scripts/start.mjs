import { spawn } from 'node:child_process'
import { ensureBuilt } from './setup/ensure-built.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { ensureNode } from './setup/ensure-node.mjs'
import { claimPort } from './setup/ports.mjs'
import { stop } from './setup/run.mjs'

// Plain JavaScript: it runs before anything is installed.
ensureNode()
const port = process.env.PORT ?? '3000'
if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
  stop(`PORT is "${port}". Allowed: a number from 1 to 65535, such as PORT=3001 npm start.`)
if ((await claimPort(Number(port))) === null)
  stop(`Port ${port} cannot be used: it is taken or not allowed. Stop the other program, or choose another port:
PORT=${Number(port) + 1 > 65535 ? 3000 : Number(port) + 1} npm start`)
ensureInstalled()
if (!ensureBuilt()) stop('The site could not be built. The lines above say why.')

const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', port], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))

await answering(`http://localhost:${port}/`)
console.log(`\nInterventiecatalogus Mentale Gezondheid: http://localhost:${port}\nStop with Ctrl+C.`)

/** Waits until the server answers, so that the printed address works. */
async function answering(address) {
  for (;;) {
    try {
      await fetch(address)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
