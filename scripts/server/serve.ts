import { createServer } from 'node:http'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadCatalogue } from '@/lib/catalogue/load'
import { siteHandler, type State } from '@/lib/server/site-handler'
import { portIsTaken, readPort } from '../setup/ports.mjs'
import { stop } from '../setup/run.mjs'
import { prepareFramework } from './framework'
import { warmUp } from './warm-up'

// The server of the built site: made into one file, `server.js`, in the folder that holds all it needs.
process.chdir(path.dirname(fileURLToPath(import.meta.url)))
const port = readPort()
const state: State = { phase: 'starting', about: describeData() }

const site = siteHandler(await prepareFramework(port), state)
await site.prepare()
const server = createServer(site.handle)
// Longer than a proxy keeps a connection, so that it is never closed just when the next question comes.
server.keepAliveTimeout = 75_000
server.headersTimeout = 20_000
server.requestTimeout = 30_000
server.on('error', (error: NodeJS.ErrnoException) =>
  stop(
    error.code === 'EADDRINUSE' || error.code === 'EACCES' ? portIsTaken(port) : `The server stopped: ${error.message}`,
  ),
)
server.listen(port, async () => {
  // Only faster: who is asked to stop meanwhile, or cannot reach itself, still serves.
  await warmUp(port).catch(({ message }: Error) => console.error(`The first pages could not be made ready: ${message}`))
  if (state.phase === 'starting') state.phase = 'ready'
  console.log(`Interventiecatalogus Mentale Gezondheid: http://localhost:${port}`)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, drain)

/** How long answers that were begun may take before the process ends anyway; a container is given 10 s by default. */
const drainMs = 8000

/** No new visitors; who is being answered gets the whole answer. */
function drain() {
  state.phase = 'stopping'
  server.close(() => process.exit(0))
  setTimeout(() => process.exit(0), drainMs).unref()
}

/** Reads and checks all data before anyone can ask for it: a catalogue that is not right is never shown. */
function describeData() {
  try {
    const { vocabularies, interventions } = loadCatalogue()
    return { version: vocabularies.releases[0]!.id, interventions: interventions.length }
  } catch (error) {
    return stop(`${(error as Error).message}\n\nThe site does not start with data that is not right.`)
  }
}
