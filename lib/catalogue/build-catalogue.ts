import { nearest } from '../text/nearest'
import { applyRules } from './apply-rules'
import type { Catalogue } from './catalogue'
import { type Intervention, interventionSchema } from './intervention'
import { type Problem, problemsFromZod } from './problem'
import { type JsonFile, readJsonFolder } from './read-json'
import { type Vocabularies, type VocabularyName, vocabularySchemas } from './vocabularies'

/** Reads and checks a data folder. Returns the catalogue, or every problem at once. */
export function buildCatalogue(dataFolder: string): { catalogue: Catalogue } | { problems: Problem[] } {
  const problems: Problem[] = []
  const vocabularies = readVocabularies(dataFolder, problems)
  // Without the closed lists every id in every record would look wrong.
  if (problems.length > 0) return { problems }

  const schema = interventionSchema(vocabularies)
  const files = readJsonFolder(dataFolder, 'interventions', problems)
  const interventions = files.flatMap(({ file, content }) => {
    const parsed = schema.safeParse(content)
    const { id } = (content ?? {}) as { id?: unknown }
    if (typeof id === 'string' && file !== `interventions/${id}.json`)
      problems.push({ file, field: 'id', value: id, message: 'is not the file name. Change one of them.' })
    if (parsed.success) return [parsed.data]
    problems.push(...problemsFromZod(file, parsed.error, content))
    return []
  })

  problems.push(...applyRules(files, vocabularies))
  if (problems.length > 0) return { problems }
  return { catalogue: { vocabularies, interventions: inCatalogueOrder(interventions, vocabularies) } }
}

function readVocabularies(dataFolder: string, problems: Problem[]): Vocabularies {
  const files = new Map(readJsonFolder(dataFolder, 'vocabularies', problems).map((one) => [one.file, one]))
  const names = Object.keys(vocabularySchemas) as VocabularyName[]
  const vocabularies = names.map((name) => [name, readVocabulary(name, files, problems)])
  const read = Object.fromEntries(vocabularies) as Vocabularies
  problems.push(...unknownThemes(read))
  return read
}

/** The one reference from a closed list to another. */
function unknownThemes({ factors, 'factor-themes': themes }: Vocabularies): Problem[] {
  const known = themes.map(({ id }) => id)
  return factors
    .filter(({ theme }) => !known.includes(theme))
    .map(({ id, theme }) => ({
      file: 'vocabularies/factors.json',
      field: `${id}.theme`,
      value: theme,
      message: `is not on the list. Nearest: ${nearest(theme, known).join(', ') || 'none'}. Use an id of factor-themes.json.`,
    }))
}

function readVocabulary(name: VocabularyName, files: Map<string, JsonFile>, problems: Problem[]) {
  const file = `vocabularies/${name}.json`
  const isUnreadable = problems.some((problem) => problem.file === file)
  if (isUnreadable) return []
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
