import type { Catalogue } from '../catalogue/catalogue'
import type { Loaded } from '../export/dataset'
import { everyDataset } from '../export/datasets'
import { dataLicence } from '../export/licence'
import { siteName } from '../format/page-title'
import { contactOf } from '../export/contact'
import { apiTag, paths } from './openapi-paths'
import { componentHeaders, componentResponses } from './openapi-responses'
import { componentSchemas } from './openapi-schemas'
import { apiAddress, apiVersion } from './version'

const description = [
  `De gegevens van de ${siteName}, uit twee openbare rapporten. Zonder sleutel, alleen lezen.`,
  'Een lijst kent dezelfde parameters, filters en volgorde als de pagina voor lezers. Anders dan die pagina weigert de API wat zij niet kent: dan staan alle fouten tegelijk in het antwoord.',
  'Bij een indeling staat wie haar deed: het rapport zelf, of de redactie met een reden. Dat het rapport iets niet zegt, is een eigen waarde: “niet-vermeld”. Lees die nooit als “nee”.',
  'Elk adres kent ook HEAD en OPTIONS. Binnen een versie komen er velden, parameters en waarden bij; er verandert niets en er verdwijnt niets.',
  dataLicence.statement,
].join('\n\n')

/** Of one origin only: any visitor can make up another. */
const lastMade = new WeakMap<Catalogue, { origin: string; document: ReturnType<typeof describe> }>()

/** The description of the API for programs. It takes some 30 ms to make, so the last one is kept. */
export function openApi(loaded: Loaded, origin: string) {
  const before = lastMade.get(loaded.catalogue)
  if (before?.origin === origin) return before.document
  const document = describe(loaded, origin)
  lastMade.set(loaded.catalogue, { origin, document })
  return document
}

/** Made from the schemas and parameters that the answers themselves use. */
function describe(loaded: Loaded, origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: siteName,
      version: apiVersion,
      summary: 'Interventies, beleid en factoren bij mentale gezondheid in Nederland',
      description,
      contact: contactOf(origin),
      license: { name: dataLicence.name, url: dataLicence.url },
    },
    externalDocs: { url: `${origin}/data`, description: 'Over de gegevens: velden, versies en downloads' },
    servers: [{ url: `${origin}${apiAddress}` }],
    tags: [...everyDataset.map((dataset) => ({ name: dataset.name, description: dataset.description })), apiTag],
    paths: paths(loaded, origin),
    components: {
      schemas: componentSchemas(loaded.catalogue),
      headers: componentHeaders,
      responses: componentResponses(loaded),
    },
  }
}
