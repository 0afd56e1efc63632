import { buildCatalogue } from '@/lib/catalogue/build-catalogue'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { formatProblem } from '@/lib/catalogue/problem'

/** The catalogue in data/. Where that is not right, it lists every problem and ends the script. */
export function readCatalogueOrStop(): Catalogue {
  const result = buildCatalogue('data')
  if ('catalogue' in result) return result.catalogue
  for (const problem of result.problems) console.error(formatProblem(problem))
  const count = result.problems.length
  console.error(`\n${count} ${count === 1 ? 'problem' : 'problems'} in data/. Nothing is built until that is mended.`)
  process.exit(1)
}
