import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readCatalogueOrStop } from './data/read-catalogue-or-stop'
import { findDifferences } from './reports/differences'
import { findName, plain } from './reports/find-name'
import { readReport } from './reports/report-text'

// Holds the data against the text of the reports, both ways: nothing invented, nothing left out.
const { values } = parseArgs({ options: { reports: { type: 'string' } } })
if (values.reports === undefined) stop('Say where the reports are: npm run verify:reports -- --reports <folder>')

const catalogue = readCatalogueOrStop()
const [factsheet, briefrapport] = catalogue.vocabularies.reports.map(({ file }) => {
  const place = path.join(values.reports!, file)
  return existsSync(place) ? readReport(place) : stop(`${place} is missing. The folder must hold both reports as text.`)
})

const { databases, factors } = catalogue.vocabularies
const briefText = plain(briefrapport!.whole)
const differences = [
  ...findDifferences(catalogue, factsheet!),
  ...databases
    .filter(({ url }) => !factsheet!.whole.includes(url))
    .map(({ id, url }) => `databases: the address ${url} of "${id}" does not stand in the report.`),
  ...[...factors, ...catalogue.vocabularies['factor-themes']]
    .filter(({ label }) => findName(briefText, label) < 0)
    .map(({ label }) => `factors: "${label}" does not stand in the report.`),
]

for (const difference of differences) console.error(difference)
const { interventions } = catalogue
const bullets = factsheet!.passages.reduce((sum, { bullets: list }) => sum + list.length, 0)
console.log(
  `${interventions.length} interventions, ${interventions.flatMap(({ links }) => links).length} links and ${factors.length} factors held against ${bullets} bullets and ${factsheet!.addresses.length} addresses: ${differences.length} differences.`,
)
process.exitCode = differences.length > 0 ? 1 : 0

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
