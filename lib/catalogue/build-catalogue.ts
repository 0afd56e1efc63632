import type { Catalogue } from './catalogue'
import { type Intervention, interventionSchema } from './intervention'
import { type Problem, problemsFromZod } from './problem'
import { type JsonFile, readJsonFolder } from './read-json'
import { rules } from './rules'
import { type Vocabularies, type VocabularyName, vocabularySchemas } from './vocabularies'

/** Reads and checks a data folder. Returns the catalogue, or every problem at once. */
export function buildCatalogue(dataFolder: string): { catalogue: Catalogue } | { problems: Problem[] } {
  const problems: Problem[] = []
  const vocabularies = readVocabularies(dataFolder, problems)
  // Without the closed lists every id in every record would look wrong.
  if (problems.length > 0) return { problems }

  const schema = interventionSchema(vocabularies)
  const interventions = readJsonFolder(dataFolder, 'interventions', problems).flatMap(({ file, content }) => {
    const parsed = schema.safeParse(content)
    if (!parsed.success) {
      problems.push(...problemsFromZod(file, parsed.error, content))
      return []
    }
    if (file !== `interventions/${parsed.data.id}.json`)
      problems.push({ file, field: 'id', value: parsed.data.id, message: 'is not the file name. Change one of them.' })
    return [parsed.data]
  })

  const catalogue = { vocabularies, interventions: inCatalogueOrder(interventions, vocabularies) }
  for (const rule of rules) problems.push(...rule.check(catalogue))
  return problems.length > 0 ? { problems } : { catalogue }
}

function readVocabularies(dataFolder: string, problems: Problem[]): Vocabularies {
  const files = new Map(readJsonFolder(dataFolder, 'vocabularies', problems).map((one) => [one.file, one]))
  const names = Object.keys(vocabularySchemas) as VocabularyName[]
  const vocabularies = names.map((name) => [name, readVocabulary(name, files, problems)])
  return Object.fromEntries(vocabularies) as Vocabularies
}

function readVocabulary(name: VocabularyName, files: Map<string, JsonFile>, problems: Problem[]) {
  const file = `vocabularies/${name}.json`
  const content = files.get(file)?.content
  const parsed = vocabularySchemas[name].safeParse(content)
  if (!parsed.success) {
    problems.push(...problemsFromZod(file, parsed.error, content))
    return []
  }
  const ids = parsed.data.map((term) => term.id)
  for (const id of ids.filter((one, place) => ids.indexOf(one) !== place))
    problems.push({ file, field: 'id', value: id, message: 'stands in the list twice. Ids are unique. Rename one.' })
  return parsed.data
}

/** By the life phase whose heading it stands under, effective before promising, then by name. */
function inCatalogueOrder(interventions: Intervention[], vocabularies: Vocabularies): Intervention[] {
  const place = (name: 'life-phases' | 'statuses', id: string) => vocabularies[name].findIndex((term) => term.id === id)
  return interventions.toSorted(
    (a, b) =>
      place('life-phases', a.lifePhases[0]!.id) - place('life-phases', b.lifePhases[0]!.id) ||
      place('statuses', a.status) - place('statuses', b.status) ||
      a.name.localeCompare(b.name, 'nl'),
  )
}
