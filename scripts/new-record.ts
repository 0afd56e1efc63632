import { existsSync, writeFileSync } from 'node:fs'
import { buildCatalogue } from '@/lib/catalogue/build-catalogue'
import { emptyIntervention } from '@/lib/catalogue/empty-intervention'
import { idsOf } from '@/lib/catalogue/known-ids'
import { recordSchema } from '@/lib/catalogue/record-schemas'
import { formatProblem, problemsFromZod } from '@/lib/catalogue/problem'

const name = process.argv.slice(2).join(' ').trim()
if (name === '') stop('Give the name of the intervention: npm run data:new -- "Een nieuwe naam"')

const result = buildCatalogue('data')
if ('problems' in result) stop(['Mend the data first:', ...result.problems.map(formatProblem)].join('\n'))

const record = emptyIntervention(name, result.catalogue.vocabularies)
if (record.id === '') stop(`"${name}" has no letter or digit to make an id of. Give another name.`)
const checked = recordSchema('interventions', idsOf(result.catalogue)).safeParse(record)
if (!checked.success) stop(problemsFromZod('new record', checked.error, record).map(formatProblem).join('\n'))

const file = `data/interventions/${record.id}.json`
if (existsSync(file)) stop(`${file} exists already. Edit that file, or give another name.`)

writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`)
console.log(
  `${file} is made. Fill it in with data/README.md beside you; then run npm run fix and npm run data:check, which says what is left to do.`,
)

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
