import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readCatalogueOrStop } from './data/read-catalogue-or-stop'
import { addressDifferences, printedAddresses, storedAddresses } from './reports/address-differences'
import { benefitDifferences } from './reports/benefit-differences'
import { boxDifferences } from './reports/box-differences'
import { copiedSentences } from './reports/copied-sentences'
import { countDifferences } from './reports/count-differences'
import { factorDifferences } from './reports/factor-differences'
import { findingDifferences } from './reports/finding-differences'
import { interventionDifferences } from './reports/intervention-differences'
import { nameDifferences } from './reports/name-differences'
import { optionDifferences } from './reports/option-differences'
import { placeDifferences } from './reports/place-differences'
import { joinBrokenWords, readReport } from './reports/report-text'
import { readSections } from './reports/sections'
import { writtenTexts } from './reports/written-texts'

// Holds the data against the text of the reports, both ways: nothing invented, nothing left out.
const { values } = parseArgs({ options: { reports: { type: 'string' } } })
if (values.reports === undefined) stop('Say where the reports are: npm run verify:reports -- --reports <folder>')

const catalogue = readCatalogueOrStop()
const { vocabularies } = catalogue
const places = new Map(
  vocabularies.reports.map(({ id, file }) => {
    const place = path.join(values.reports!, file)
    return [id, existsSync(place) ? place : stop(`${place} is missing. The folder must hold both reports as text.`)]
  }),
)
const factsheet = readReport(places.get('factsheet-2022')!)
const briefrapport = joinBrokenWords(readFileSync(places.get('briefrapport-2024')!, 'utf8'))
const sections = new Map([...places].map(([id, place]) => [id, readSections(id, place)]))
const chapters = sections.get('factsheet-2022')!

const differences = [
  ...interventionDifferences(catalogue, factsheet),
  ...addressDifferences(catalogue, factsheet.whole),
  ...nameDifferences(catalogue, factsheet.whole),
  ...placeDifferences(catalogue, sections),
  ...countDifferences(catalogue),
  ...boxDifferences(catalogue, chapters),
  ...findingDifferences(catalogue, chapters),
  ...benefitDifferences(catalogue.benefits, factsheet.whole),
  ...factorDifferences(vocabularies, briefrapport),
  ...optionDifferences(catalogue.actionOptions, vocabularies, briefrapport),
  ...writtenTexts(catalogue).flatMap((texts) =>
    [factsheet.whole, briefrapport].flatMap((report) => copiedSentences(texts, report)),
  ),
]

for (const difference of differences) console.error(difference)
const figures = catalogue.benefits.flatMap((table) => table.figures)
console.log(
  [
    `${catalogue.interventions.length} interventions, ${catalogue.programmes.length} programmes, ${catalogue.policyMeasures.length} policy measures, ${catalogue.findings.length} findings,`,
    `${figures.length} figures of benefits, ${vocabularies.factors.length} factors, ${catalogue.actionOptions.length} action options`,
    `and ${storedAddresses(catalogue).length} links held against both reports and ${printedAddresses(factsheet.whole).length} addresses: ${differences.length} differences.`,
  ].join(' '),
)
process.exitCode = differences.length > 0 ? 1 : 0

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
