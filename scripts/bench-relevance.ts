import { loadLists } from '@/lib/catalogue/load'
import { catalogueEngine, fuseEngine, fuseTokenEngine, miniSearchEngine } from './relevance/engines'
import { type JudgedQuery, queryKinds, readJudgedQueries } from './relevance/judged-queries'
import { type Engine, measure, type Measures, ndcg } from './relevance/measures'
import { pools } from './relevance/judged-queries'

// How good the search is, beside engines as they come. `-- --misses` lists the tuning queries that fall short.
const { everything, index } = loadLists()
const judged = readJudgedQueries()
const tuning = judged.filter(({ half }) => half === 'tuning')
const heldOut = judged.filter(({ half }) => half === 'held-out')

const best = (engines: [name: string, engine: Engine][]) =>
  engines.toSorted(([, a], [, b]) => measure(b, tuning).ndcg! - measure(a, tuning).ndcg!)[0]!

const thresholds = [0.1, 0.2, 0.3, 0.4, 0.6]
const ours = catalogueEngine(index)
const engines: [name: string, engine: Engine][] = [
  ['this catalogue', ours],
  best(thresholds.map((threshold) => [`fuse.js, threshold ${threshold}`, fuseEngine(everything, threshold)])),
  best(thresholds.map((threshold) => [`fuse.js token search, ${threshold}`, fuseTokenEngine(everything, threshold)])),
  best(
    [0, 0.1, 0.2, 0.3].flatMap((fuzzy) =>
      (['AND', 'OR'] as const).map((combineWith): [string, Engine] => [
        `minisearch, ${combineWith}, fuzzy ${fuzzy}`,
        miniSearchEngine(everything, { fuzzy, combineWith, prefix: true }),
      ]),
    ),
  ),
]

const columns: (keyof Measures)[] = ['queries', 'ndcg', 'mrr', 'recall', 'precision', 'zero', 'silent']
const cell = (value: number | null) =>
  value === null ? '-' : Number.isInteger(value) && value > 1 ? `${value}` : value.toFixed(3)
const row = (name: string, measures: Measures) =>
  console.log(name.padEnd(32), ...columns.map((column) => cell(measures[column]).padStart(9)))
const head = (title: string) => console.log(`\n${title.padEnd(32)}`, ...columns.map((column) => column.padStart(9)))

head('held-out half')
for (const [name, engine] of engines) row(name, measure(engine, heldOut))
head('tuning half')
for (const [name, engine] of engines) row(name, measure(engine, tuning))
for (const [title, half] of [
  ['per kind, held-out half', heldOut],
  ['per kind, tuning half', tuning],
] as const) {
  head(title)
  for (const kind of queryKinds)
    row(
      kind,
      measure(
        ours,
        half.filter((one) => one.kind === kind),
      ),
    )
}

if (process.argv.includes('--misses')) for (const one of tuning) printMiss(one)

function printMiss(one: JudgedQuery) {
  const found = ours(one.query).filter((id) => pools[one.pool].includes(id.split('/')[0]!))
  const score = Object.keys(one.grades).length === 0 ? Number(found.length === 0) : ndcg(one, found)
  if (score > 0.9) return
  console.log(`\n${score.toFixed(2)}  ${one.query}  (${one.kind}, ${one.pool})`)
  console.log(
    '   found ',
    found
      .slice(0, 10)
      .map((id) => `${id} ${one.grades[id] ?? '✗'}`)
      .join(', '),
    `(${found.length})`,
  )
  const missed = Object.entries(one.grades).filter(([id]) => !found.slice(0, 10).includes(id))
  console.log(
    '   missed',
    missed
      .slice(0, 12)
      .map(([id, grade]) => `${id} ${grade}`)
      .join(', '),
    `(${missed.length})`,
  )
}
