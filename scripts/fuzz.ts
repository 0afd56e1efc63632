import { parseArgs } from 'node:util'
import { askMany, sayFault } from './fuzz/run'
import { readSite } from './fuzz/site'
import { startSite } from './server/start-site'

// Sends hostile requests to the built site, or with PORT to one that runs: npm run fuzz -- --seed 2, or one: --number 7
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '10000' },
    number: { type: 'string' },
    'at-once': { type: 'string', default: '4' },
  },
})
const started = process.env.PORT === undefined ? await startSite() : null
const { hostname: host, port } = new URL(started?.address ?? `http://localhost:${process.env.PORT}`)
const server = { host, port: Number(port) }
const seed = Number(values.seed)
const site = readSite()

const from = Number(values.number ?? 0)
const to = values.number === undefined ? Number(values.count) : from + 1

const start = performance.now()
const asked = await askMany(server, site, {
  seed,
  from,
  to,
  atOnce: Number(values['at-once']),
}).finally(started?.stop)
const seconds = (performance.now() - start) / 1000

const wrong = asked.filter(({ faults }) => faults.length > 0)
for (const one of wrong) console.log(`${sayFault(one)}\n`)
console.log('Slowest:')
for (const { request, status, ms } of asked.toSorted((a, b) => b.ms - a.ms).slice(0, 20))
  console.log(
    `${Math.round(ms)} ms, ${status}, number ${request.number}: ${request.method} ${request.path.slice(0, 100)}`,
  )
const counts = new Map<number, number>()
for (const { status } of asked) counts.set(status, (counts.get(status) ?? 0) + 1)
console.log(
  [...counts]
    .sort()
    .map(([status, count]) => `${status}: ${count}`)
    .join(', '),
)
console.log(`${asked.length} requests of seed ${seed} in ${seconds.toFixed(1)} s, ${wrong.length} answered wrongly`)
process.exitCode = wrong.length > 0 ? 1 : 0
