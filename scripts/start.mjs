import { spawn } from 'node:child_process'
import { ensureBuilt } from './setup/ensure-built.mjs'
import { ensureInstalled } from './setup/ensure-installed.mjs'
import { ensureNode } from './setup/ensure-node.mjs'
import { claimPort, portIsTaken, readPort } from './setup/ports.mjs'
import { stop } from './setup/run.mjs'

// Plain JavaScript: it runs before anything is installed.
ensureNode()
const port = readPort()
if ((await claimPort(port)) === null) stop(portIsTaken(port))
ensureInstalled()
if (!ensureBuilt()) stop('The site could not be built. The lines above say why.')

const server = spawn(process.execPath, ['.next/standalone/server.js'], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
