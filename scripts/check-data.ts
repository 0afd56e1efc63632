import { buildCatalogue } from '@/lib/catalogue/build-catalogue'
import { formatProblem } from '@/lib/catalogue/problem'

const result = buildCatalogue('data')

if ('problems' in result) {
  for (const problem of result.problems) console.error(formatProblem(problem))
  const count = result.problems.length
  console.error(`\n${count} ${count === 1 ? 'problem' : 'problems'} in data/. Nothing is built until that is mended.`)
  process.exitCode = 1
} else {
  console.log(`data/ is right: ${result.catalogue.interventions.length} interventions.`)
}
