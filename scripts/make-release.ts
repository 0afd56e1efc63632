import { writeFileSync } from 'node:fs'
import { fingerprint } from './data/fingerprint'
import { nextVersion, type Step, steps } from './data/next-version'
import { readCatalogueOrStop } from './data/read-catalogue-or-stop'

const [step = '', ...changes] = process.argv.slice(2)
if (!(step in steps) || changes.length === 0)
  stop(
    [
      'Say how much changed and what, in Dutch for the visitor: npm run data:release -- klein "Drie programma’s erbij."',
      ...Object.entries(steps).map(([name, meaning]) => `  ${name}: ${meaning}`),
    ].join('\n'),
  )

const { releases } = readCatalogueOrStop().vocabularies
const fresh = fingerprint('data')
if (releases[0]!.fingerprint === fresh)
  stop(`The data is still that of version ${releases[0]!.id}. Nothing to release.`)

const id = nextVersion(releases[0]!.id, step as Step)
const date = new Date().toISOString().slice(0, 10)
const list = [{ id, date, fingerprint: fresh, changes }, ...releases]
writeFileSync('data/vocabularies/releases.json', `${JSON.stringify(list, null, 2)}\n`)
console.log(`The data is now version ${id} of ${date}.`)

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
