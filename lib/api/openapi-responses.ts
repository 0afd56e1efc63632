import type { Loaded } from '../export/dataset'
import { datasets } from '../export/datasets'
import { findFaults } from './find-faults'
import { parametersOf } from './list-parameters'
import { problemName, schemaAt } from './openapi-schemas'
import { unknownId } from './path-problems'
import { faulty, methodProblem } from './problem'
import { methods, type Reply } from './reply'
import { apiVersion } from './version'

const headerAt = (name: string) => ({ $ref: `#/components/headers/${name}` })
const everyHeader = { 'API-Version': headerAt('API-Version') }
const cacheHeaders = { ...everyHeader, ETag: headerAt('ETag') }

const header = (description: string, example: string) => ({ description, schema: { type: 'string' }, example })

export const componentHeaders = {
  'API-Version': header('De hele versie van de API.', apiVersion),
  ETag: header(
    'Kenmerk van dit antwoord. Stuur het mee als If-None-Match: is er niets veranderd, dan is het antwoord 304.',
    '"Jq2bmWbPCNcTwJ5i0mxEMsLrxJp"',
  ),
  Link: header('De vorige en de volgende pagina, als die er zijn.', '</api/v1/interventies?pagina=2>; rel="next"'),
  Allow: header('De methoden die wel mogen; alleen bij 405.', methods),
}

/** What was asked for, with a real answer. */
export const success = (description: string, schema: string, example: unknown, hasPages = false) => ({
  description,
  headers: { ...cacheHeaders, ...(hasPages && { Link: headerAt('Link') }) },
  content: { 'application/json': { schema: schemaAt(schema), ...(example !== undefined && { example }) } },
})

const failure = (description: string, { body }: Reply, headers: object = everyHeader) => ({
  description,
  headers,
  content: { 'application/problem+json': { schema: schemaAt(problemName), example: body } },
})

const responseAt = (name: string) => ({ $ref: `#/components/responses/${name}` })

/** What every address may answer besides what was asked for. */
export const otherResponses = {
  304: responseAt('NietVeranderd'),
  400: responseAt('OngeldigeVraag'),
  default: responseAt('AnderProbleem'),
}

export const notFoundResponse = { 404: responseAt('NietGevonden') }

/** With the problems that the API itself gives for a slip of the finger. */
export function componentResponses({ catalogue, lists }: Loaded) {
  const { interventions } = datasets
  const faults = findFaults('?levensfase=jeugt&leeftijd=oud&statuss=effectief', parametersOf(interventions, lists))
  return {
    NietVeranderd: { description: 'Er is niets veranderd sinds het antwoord met deze ETag.', headers: cacheHeaders },
    OngeldigeVraag: failure('De vraag klopt niet. Alle fouten staan in het antwoord.', faulty(400, faults)!),
    NietGevonden: failure(
      'Dit bestaat niet. Wat er het meest op lijkt, staat in het antwoord.',
      unknownId(interventions, `${catalogue.interventions[0]?.id}x`, catalogue.interventions),
    ),
    AnderProbleem: failure('De methode mag hier niet (405), of er ging iets mis (500).', methodProblem(), {
      ...everyHeader,
      Allow: headerAt('Allow'),
    }),
  }
}
