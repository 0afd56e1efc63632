import path from 'node:path'
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

let loaded: Catalogue | undefined

/** The catalogue in data/, read and checked once per process. Throws a CatalogueError with every problem. */
export function loadCatalogue(): Catalogue {
  loaded ??= readCatalogue(path.join(/* turbopackIgnore: true */ process.cwd(), 'data'))
  return loaded
}

function readCatalogue(dataFolder: string): Catalogue {
  const result = buildCatalogue(dataFolder)
  if ('problems' in result) throw new CatalogueError(result.problems)
  return result.catalogue
}
