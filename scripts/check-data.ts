import { readCatalogueOrStop } from './data/read-catalogue-or-stop'

const { interventions } = readCatalogueOrStop()
console.log(`data/ is right: ${interventions.length} interventions.`)
