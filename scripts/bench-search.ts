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
import { dutch, type Measured, percentile, printSize, printSlowest, timeRatios } from './relevance/speed-table'

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
