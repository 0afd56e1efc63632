import { execFileSync } from 'node:child_process'
import autocannon from 'autocannon'
import { loadCatalogue } from '@/lib/catalogue/load'
import { type Site, startSite } from './server/start-site'

// How many questions a second the built site answers, at 20 at once, and whether its memory stays the same. The
// generator runs on the same machine and takes its share of the processor.
const connections = 20
const seconds = 10
const manyQuestions = 100_000
const { interventions, vocabularies } = loadCatalogue()
const idsOf = (terms: { id: string }[]) => terms.map(({ id }) => id)
const [phases, settings, topics] = [vocabularies['life-phases'], vocabularies.settings, vocabularies.topics].map(
  idsOf,
) as [string[], string[], string[]]
const recordPages = idsOf(interventions).map((id) => `/interventies/${id}`)
const lists = phases.flatMap((phase) => settings.map((setting) => `?levensfase=${phase}&leefomgeving=${setting}`))

const kinds: [name: string, addresses: () => string][] = [
  ['record page', inTurn(recordPages)],
  ['filtered list', inTurn(lists.map((query) => `/interventies${query}`))],
  ['filtered list, never asked before', neverAsked()],
  ['API', inTurn(lists.map((query) => `/api/v1/interventies${query}`))],
  ['XLSX', inTurn(lists.slice(0, 20).map((query) => `/interventies.xlsx${query}`))],
]

const site = await startSite()
try {
  console.log('kind'.padEnd(36), 'a second  p50 ms     p95     p99 slowest  faults   memory')
  for (const [name, nextAddress] of kinds) print(name, await load(nextAddress, { duration: seconds }))
  const everything = inTurn([...recordPages, ...lists.map((query) => `/interventies${query}`)])
  for (let round = 1; round <= 4; round++)
    print(`${(manyQuestions / 4) * round} questions`, await load(everything, { amount: manyQuestions / 4 }))
} finally {
  site.stop()
}

/** The time of each answer in ms, from short to long, and what went wrong. */
type Measured = { times: number[]; perSecond: number; faults: number }

function load(nextAddress: () => string, bound: { duration: number } | { amount: number }): Promise<Measured> {
  const times: number[] = []
  return new Promise((resolve, reject) => {
    const generator = autocannon(
      {
        url: site.address,
        connections,
        ...bound,
        headers: { 'accept-encoding': 'gzip, br' },
        requests: [{ setupRequest: (request) => ({ ...request, path: nextAddress() }) }],
      },
      (error, { errors, non2xx, duration }) =>
        error
          ? reject(error)
          : resolve({
              times: times.toSorted((a, b) => a - b),
              perSecond: times.length / duration,
              faults: errors + non2xx,
            }),
    )
    generator.on('response', (_client, _status, _bytes, ms) => times.push(ms))
  })
}

function print(name: string, { times, perSecond, faults }: Measured) {
  const latencies = [0.5, 0.95, 0.99, 1].map((part) => times[Math.ceil(part * times.length) - 1]!)
  console.log(
    name.padEnd(36),
    perSecond.toFixed(0).padStart(8),
    ...latencies.map((ms) => ms.toFixed(1).padStart(7)),
    String(faults).padStart(7),
    memoryOf(site).padStart(8),
  )
}

/** What the system says that the server holds at this moment. */
function memoryOf({ server }: Site): string {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)], { encoding: 'utf8' }))
  return `${Math.round(kilobytes / 1024)} MB`
}

function inTurn(addresses: string[]): () => string {
  let asked = 0
  return () => addresses[asked++ % addresses.length]!
}

/** Lists of which each is another: every choice of a life phase, a setting, a topic and an age. */
function neverAsked(): () => string {
  let asked = 0
  return () => {
    const of = (ids: string[], size: number) => ids[Math.floor(asked / size) % ids.length]!
    const query = new URLSearchParams({
      levensfase: of(phases, 1),
      leefomgeving: of(settings, phases.length),
      onderwerp: of(topics, phases.length * settings.length),
      leeftijd: String(Math.floor(asked / (phases.length * settings.length * topics.length)) % 100),
    })
    asked += 1
    return `/interventies?${query}`
  }
}
