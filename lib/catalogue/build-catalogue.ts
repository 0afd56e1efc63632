import { applyRules } from './apply-rules'
import type { Catalogue, Records } from './catalogue'
import { entities, type EntityName, entityNames } from './entities'
import { inReportOrder } from './report-order'
import { knownIds } from './known-ids'
import { type Problem, problemsFromZod } from './problem'
import { idOf, type JsonFile, listJsonFiles, readJsonFiles } from './read-json'
import type { KnownIds } from './record-fields'
import { recordSchema } from './record-schemas'
import { readLinkReport } from './read-link-report'
import { readVocabularies } from './read-vocabularies'

/** Reads and checks a data folder. Returns the catalogue, or every problem at once. */
export function buildCatalogue(dataFolder: string): { catalogue: Catalogue } | { problems: Problem[] } {
  const problems: Problem[] = []
  const vocabularies = readVocabularies(dataFolder, problems)
  const linkResults = readLinkReport(dataFolder, problems)
  const places = perKind((name) => listJsonFiles(dataFolder, entities[name].folder, problems))
  // Without the closed lists and every folder each id that a record refers to would look wrong.
  if (problems.length > 0) return { problems }

  // A record may refer to another before that one is right: the names of the files say which there are.
  const ids = knownIds(vocabularies, (name) => places[name].map(idOf))
  const files = perKind((name) => readJsonFiles(dataFolder, places[name], problems))
  const records = perKind((name) => readRecords(name, files[name], ids, problems)) as Records

  problems.push(...applyRules(files, ids, vocabularies))
  if (problems.length > 0) return { problems }
  return { catalogue: { vocabularies, linkResults, ...inReportOrder(records, vocabularies) } }
}

const perKind = <Made>(make: (name: EntityName) => Made) =>
  Object.fromEntries(entityNames.map((name) => [name, make(name)])) as Record<EntityName, Made>

function readRecords(name: EntityName, files: JsonFile[], ids: KnownIds, problems: Problem[]) {
  const schema = recordSchema(name, ids)
  return files.flatMap(({ file, content }) => {
    const parsed = schema.safeParse(content)
    const { id } = (content ?? {}) as { id?: unknown }
    if (typeof id === 'string' && id !== idOf(file))
      problems.push({ file, field: 'id', value: id, message: 'is not the file name. Change one of them.' })
    if (parsed.success) return [parsed.data]
    problems.push(...problemsFromZod(file, parsed.error, content))
    return []
  })
}
