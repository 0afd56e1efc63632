import { entities, entityNames } from '@/lib/catalogue/entities'
import { readCatalogueOrStop } from './data/read-catalogue-or-stop'

const catalogue = readCatalogueOrStop()
const counts = entityNames.map((name) => `${catalogue[name].length} ${entities[name].folder}`)
console.log(`data/ is right: ${counts.join(', ')}.`)
