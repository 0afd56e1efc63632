import { gzipSync } from 'node:zlib'
// Not a dependency of ours: it comes with tsx, which runs this script.
import { build as bundle } from 'esbuild'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { buildIndex } from '@/lib/search/build-index'
import { openIndex } from '@/lib/search/open-index'
import { search } from '@/lib/search/search'
import type { SearchDocument } from '@/lib/search/search-document'
import { openFuse, openMiniSearch } from './relevance/engines'
import { generateDocuments, misspelled, seededRandom } from './relevance/generated-documents'
import { readJudgedQueries } from './relevance/judged-queries'

// How fast the search is as the catalogue grows, beside engines as they come. `-- --slowest` lists our slowest queries.

/** `budget` in ms: what an answer may take. The others are slow where there is much: they get a sample, or nothing. */
const sizes = [
  { records: 70, budget: 2, miniSearchQueries: 1000, fuseQueries: 200 },
  { records: 1_000, budget: 2, miniSearchQueries: 300, fuseQueries: 40 },
  { records: 10_000, budget: 10, miniSearchQueries: 100, fuseQueries: 8 },
  { records: 100_000, budget: 50, miniSearchQueries: 12, fuseQueries: 0 },
]
const bars = {
  timesFasterThanFuse: new Map([
    [1_000, 100],
    [10_000, 300],
  ]),
  build: { records: 10_000, milliseconds: 1500 },
  script: { kilobytes: 18 },
}
/** The time of a query is the median of so many rounds, after a sample of them to warm up. */
const rounds = 3
const warmUpQueries = 200
/** A page shows no more: the best of them are part of an answer. */
const shown = 100
const typedQueries = 30
const misspelledNames = 60

type Measured = {
  times: Map<string, number>
  build: number
  open: number | null
  json: number
  gzip: number
}

const { everything } = loadLists()
const { thesaurus } = loadCatalogue().vocabularies
const generated = generateDocuments(
  everything.filter(({ kind }) => kind === 'interventies'),
  sizes.at(-1)!.records,
)
const verdicts: string[] = []

for (const { records, budget, miniSearchQueries, fuseQueries } of sizes) {
  const documents = generated.slice(0, records)
  const queries = queriesFor(documents)
  const ours = benchOurs(documents, queries)
  const mini = benchMiniSearch(documents, sample(queries, miniSearchQueries))
  const fuse = fuseQueries === 0 ? null : benchFuse(documents, sample(queries, fuseQueries))
  printSize(records, budget, ours, mini, fuse)
  if (process.argv.includes('--slowest') && records >= 10_000) printSlowest(ours)
  judge(records, budget, ours, fuse)
}
const kilobytes = await scriptWeight()
console.log(`\nsearch script for the browser, with fuse.js: ${kilobytes.toFixed(1)} kB gzip`)
verdict(`script ≤ ${bars.script.kilobytes} kB`, kilobytes, kilobytes <= bars.script.kilobytes, 'kB')
console.log(`\nbars\n${verdicts.join('\n')}`)

/** Judged queries, what is asked on the way while they are typed, and names as they are misspelled. */
function queriesFor(documents: SearchDocument[]): string[] {
  const judged = readJudgedQueries().map(({ query }) => query)
  const typed = sample(judged, typedQueries).flatMap((query) =>
    Array.from(query, (_, place) => query.slice(0, place + 1)),
  )
  const random = seededRandom(documents.length)
  const names = sample(documents, misspelledNames).map(({ name }) => misspelled(name, random))
  return [...new Set([...judged, ...typed, ...names])]
}

/** Spread evenly over the list. */
function sample<Value>(list: Value[], most: number): Value[] {
  const step = Math.max(1, list.length / most)
  return Array.from({ length: Math.min(most, list.length) }, (_, place) => list[Math.floor(place * step)]!)
}

function benchOurs(documents: SearchDocument[], queries: string[]): Measured {
  const [stored, build] = timed(() => buildIndex(documents, thesaurus))
  const [index, open] = timed(() => openIndex(stored))
  return {
    times: medians(queries, (query) => search(index, query)?.hits.best(shown)),
    build,
    open,
    ...weightOf(stored),
  }
}

function benchMiniSearch(documents: SearchDocument[], queries: string[]): Measured {
  const [mini, build] = timed(() => openMiniSearch(documents, { prefix: true, fuzzy: 0.2, combineWith: 'OR' }))
  return { times: medians(queries, (query) => mini.search(query)), build, open: null, ...weightOf(mini) }
}

function benchFuse(documents: SearchDocument[], queries: string[]): Measured {
  const [fuse, build] = timed(() => openFuse(documents))
  return { times: medians(queries, (query) => fuse.search(query)), build, open: null, ...weightOf(fuse.getIndex()) }
}

function timed<Value>(act: () => Value): [value: Value, milliseconds: number] {
  const start = performance.now()
  const value = act()
  return [value, performance.now() - start]
}

/** Round by round, so that no query is asked twice in a row and finds its own traces in the processor's caches. */
function medians(queries: string[], ask: (query: string) => unknown): Map<string, number> {
  for (const query of sample(queries, warmUpQueries)) ask(query)
  const taken = queries.map(() => [] as number[])
  for (let round = 0; round < rounds; round++)
    for (const [place, query] of queries.entries()) taken[place]!.push(timed(() => ask(query))[1])
  return new Map(queries.map((query, place) => [query, percentile(taken[place]!, 0.5)]))
}

function weightOf(index: object): { json: number; gzip: number } {
  const json = Buffer.from(JSON.stringify(index))
  return { json: json.length, gzip: gzipSync(json).length }
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1]!
}

function mean(values: number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}

function printSize(records: number, budget: number, ours: Measured, mini: Measured, fuse: Measured | null) {
  const columns = ['queries', 'p50', 'p99', 'mean', `≤ ${budget} ms`, 'build', 'open', 'JSON', 'gzip']
  console.log(`\n${`${dutch(records)} records`.padEnd(22)}${columns.map((column) => column.padStart(11)).join('')}`)
  printRow('this catalogue', absolutes(ours, budget))
  printRow('minisearch', absolutes(mini, budget))
  printRow('fuse.js', fuse && absolutes(fuse, budget))
  printRow('minisearch / ours', ratios(mini, ours))
  printRow('fuse.js / ours', fuse && ratios(fuse, ours))
}

function printRow(title: string, cells: string[] | null) {
  console.log(title.padEnd(22) + (cells ?? Array<string>(9).fill('-')).map((cell) => cell.padStart(11)).join(''))
}

function absolutes({ times, build, open, json, gzip }: Measured, budget: number): string[] {
  const taken = [...times.values()]
  const within = taken.filter((one) => one <= budget).length / taken.length
  return [
    String(taken.length),
    ...[percentile(taken, 0.5), percentile(taken, 0.99), mean(taken)].map(milliseconds),
    `${(100 * within).toFixed(1)} %`,
    milliseconds(build),
    open === null ? '-' : milliseconds(open),
    ...[json, gzip].map((bytes) => `${dutch(Math.ceil(bytes / 1000))} kB`),
  ]
}

/** How many times as much the other needs, over the queries that both were asked. */
function ratios(other: Measured, ours: Measured): string[] {
  const { p50, p99, mean: average } = timeRatios(other, ours)
  const built = other.build / (ours.build + ours.open!)
  return [
    '',
    factor(p50),
    factor(p99),
    factor(average),
    '',
    factor(built),
    '',
    factor(other.json / ours.json),
    factor(other.gzip / ours.gzip),
  ]
}

function timeRatios(other: Measured, ours: Measured): { p50: number; p99: number; mean: number } {
  const theirTimes = [...other.times.values()]
  const ourTimes = [...other.times.keys()].map((query) => ours.times.get(query)!)
  return {
    p50: percentile(theirTimes, 0.5) / percentile(ourTimes, 0.5),
    p99: percentile(theirTimes, 0.99) / percentile(ourTimes, 0.99),
    mean: mean(theirTimes) / mean(ourTimes),
  }
}

function printSlowest({ times: taken }: Measured) {
  const slowest = [...taken].toSorted(([, a], [, b]) => b - a).slice(0, 5)
  for (const [query, time] of slowest) console.log(`  ${milliseconds(time).padStart(10)}  ${query}`)
}

function judge(records: number, budget: number, ours: Measured, fuse: Measured | null) {
  const size = dutch(records)
  const p99 = percentile([...ours.times.values()], 0.99)
  // At the size of the catalogue itself nothing is slow.
  if (records >= 1_000) verdict(`p99 at ${size} ≤ ${budget} ms`, p99, p99 <= budget, 'ms')
  const faster = bars.timesFasterThanFuse.get(records)
  if (faster !== undefined && fuse !== null) {
    const { p50, mean: average } = timeRatios(fuse, ours)
    verdict(`p50 at ${size} ≥ ${faster}× faster than fuse.js`, p50, p50 >= faster, '×')
    verdict(`mean at ${size} ≥ ${faster}× faster than fuse.js`, average, average >= faster, '×')
  }
  const built = ours.build + ours.open!
  if (records === bars.build.records)
    verdict(`build at ${size} ≤ ${bars.build.milliseconds} ms`, built, built <= bars.build.milliseconds, 'ms')
}

function verdict(bar: string, value: number, isMet: boolean, unit: string) {
  verdicts.push(
    `${bar.padEnd(46)}${`${value.toFixed(value < 10 ? 2 : 0)} ${unit}`.padStart(12)}  ${isMet ? 'met' : 'not met'}`,
  )
}

/** What the browser gets to open an index and to search in it. */
async function scriptWeight(): Promise<number> {
  const { outputFiles } = await bundle({
    stdin: {
      contents: `export { search } from './lib/search/search'\nexport { openIndex } from './lib/search/open-index'`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  })
  return gzipSync(outputFiles[0]!.contents).length / 1000
}

function dutch(count: number): string {
  return count.toLocaleString('nl-NL')
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`
}

function factor(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)}×`
}
