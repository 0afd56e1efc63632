import { entities, entityNames } from '@/lib/catalogue/entities'
import { contactProblems } from '@/lib/export/contact'
import { readCatalogueOrStop } from './data/read-catalogue-or-stop'

const catalogue = readCatalogueOrStop()
const counts = entityNames.map((name) => `${catalogue[name].length} ${entities[name].folder}`)
console.log(`data/ is right: ${counts.join(', ')}.`)

// Pages are made after this check, so it is the last moment to say that an address in the settings is none.
const wrong = contactProblems()
for (const problem of wrong) console.error(problem)
if (wrong.length > 0) process.exitCode = 1
