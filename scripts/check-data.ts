import { buildCatalogue } from '@/lib/catalogue/build-catalogue'
import { formatProblem } from '@/lib/catalogue/problem'

const result = buildCatalogue('data')

if ('problems' in result) {
  for (const problem of result.problems) console.error(formatProblem(problem))
  console.error(`\n${result.problems.length} problems in data/. Nothing is built until they are mended.`)
  process.exitCode = 1
} else {
  console.log(`data/ is right: ${result.catalogue.interventions.length} interventions.`)
}
