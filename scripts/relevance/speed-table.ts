/** What an engine needed: in ms, and in bytes. `times`: per query. */
export type Measured = {
  times: Map<string, number>
  build: number
  open: number | null
  json: number
  gzip: number
}

export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1]!
}

function mean(values: number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}

export function printSize(records: number, budget: number, ours: Measured, mini: Measured, fuse: Measured | null) {
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

export function timeRatios(other: Measured, ours: Measured): { p50: number; p99: number; mean: number } {
  const theirTimes = [...other.times.values()]
  const ourTimes = [...other.times.keys()].map((query) => ours.times.get(query)!)
  return {
    p50: percentile(theirTimes, 0.5) / percentile(ourTimes, 0.5),
    p99: percentile(theirTimes, 0.99) / percentile(ourTimes, 0.99),
    mean: mean(theirTimes) / mean(ourTimes),
  }
}

export function printSlowest({ times: taken }: Measured) {
  const slowest = [...taken].toSorted(([, a], [, b]) => b - a).slice(0, 5)
  for (const [query, time] of slowest) console.log(`  ${milliseconds(time).padStart(10)}  ${query}`)
}

export function dutch(count: number): string {
  return count.toLocaleString('nl-NL')
}

function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 0)} ms`
}

function factor(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 1 : 0)}×`
}
