import path from 'node:path'
import { type Lists, listAll } from '../lists/all-lists'
import { buildCatalogue } from './build-catalogue'
import type { Catalogue } from './catalogue'
import { formatProblem, type Problem } from './problem'

/** Thrown when the data is not right. The message lists every problem, one a line. */
export class CatalogueError extends Error {
  constructor(readonly problems: Problem[]) {
    super(['The data in data/ is not right:', ...problems.map(formatProblem)].join('\n'))
    this.name = 'CatalogueError'
  }
}

/** Every route has its own copy of this module; they share what is read. */
const shared = globalThis as { loadedCatalogue?: { catalogue: Catalogue; lists: Lists } }

/** The catalogue in data/, read and checked once per process. Throws a CatalogueError with every problem. */
export const loadCatalogue = () => load().catalogue

/** The parts of it that lists need: always the same objects, so that each search index is made once. */
export const loadLists = () => load().lists

function load() {
  // While developing, a changed record shows at the next reload.
  if (shared.loadedCatalogue === undefined || process.env.NODE_ENV === 'development') {
    // Another folder is for benchmarks with more records than there are.
    const folder = process.env.DATA_FOLDER ?? path.join(/* turbopackIgnore: true */ process.cwd(), 'data')
    const catalogue = readCatalogue(folder)
    shared.loadedCatalogue = { catalogue, lists: listAll(catalogue) }
  }
  return shared.loadedCatalogue
}

function readCatalogue(dataFolder: string): Catalogue {
  const result = buildCatalogue(dataFolder)
  if ('problems' in result) throw new CatalogueError(result.problems)
  return result.catalogue
}
