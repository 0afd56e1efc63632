import { nearest } from '../text/nearest'
import { type Problem, problemsFromZod } from './problem'
import { type JsonFile, listJsonFiles, readJsonFiles } from './read-json'
import { type Vocabularies, type VocabularyName, vocabularyNames, vocabularySchemas } from './vocabularies'

const fileOf = (name: VocabularyName) => `vocabularies/${name}.json`

/** Reads and checks the closed lists. One that is not right is empty, and its problems are added. */
export function readVocabularies(dataFolder: string, problems: Problem[]): Vocabularies {
  const places = listJsonFiles(dataFolder, 'vocabularies', problems)
  const files = new Map(readJsonFiles(dataFolder, places, problems).map((one) => [one.file, one]))
  const read = Object.fromEntries(
    vocabularyNames.map((name) => [name, readVocabulary(name, files, problems)]),
  ) as Vocabularies
  // Without a list every reference to it would look wrong.
  const isRight = (name: VocabularyName) => problems.every(({ file }) => file !== fileOf(name))
  const checkable = referencesIn(read).filter(({ to }) => isRight(to))
  problems.push(...checkable.flatMap((reference) => problemsOf(reference, read)))
  return read
}

function readVocabulary(name: VocabularyName, files: Map<string, JsonFile>, problems: Problem[]) {
  const file = fileOf(name)
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

type Reference = { from: VocabularyName; field: string; value: string; to: VocabularyName }

/** The references from one closed list to another. */
const referencesIn = (read: Vocabularies): Reference[] => [
  ...read.factors.flatMap(({ id, theme, level }): Reference[] => [
    { from: 'factors', field: `${id}.theme`, value: theme, to: 'factor-themes' },
    { from: 'factors', field: `${id}.level`, value: level, to: 'factor-levels' },
  ]),
  ...read['life-phases'].flatMap(({ id, settings }) =>
    settings.map((setting): Reference => ({
      from: 'life-phases',
      field: `${id}.settings`,
      value: setting.id,
      to: 'settings',
    })),
  ),
]

function problemsOf({ from, field, value, to }: Reference, read: Vocabularies): Problem[] {
  const known = read[to].map(({ id }) => id)
  if (known.includes(value)) return []
  const near = nearest(value, known).join(', ') || 'none'
  const message = `is not on the list. Nearest: ${near}. Use an id of ${to}.json.`
  return [{ file: fileOf(from), field, value, message }]
}
