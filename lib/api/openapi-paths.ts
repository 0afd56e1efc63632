import type { Dataset, Loaded } from '../export/dataset'
import { everyDataset } from '../export/datasets'
import { siteName } from '../format/page-title'
import { opening } from '../format/words'
import { openApiName, replyWithLanding } from './landing'
import { replyWithList } from './list-page'
import { parametersOf, perPageParameter } from './list-parameters'
import { idParameter, queryParameter } from './openapi-parameters'
import { notFoundResponse, otherResponses, success } from './openapi-responses'
import { descriptionName, landingName, listName, recordName } from './openapi-schemas'
import { toApiRecord } from './record'
import { apiVersion } from './version'

/** The tag of what is about the API itself. */
export const apiTag = { name: 'api', description: 'Over de API zelf' }

/** Every address, with what may be asked of it and what it answers. The examples are real answers. */
export function paths(loaded: Loaded, origin: string): Record<string, object> {
  const landing = replyWithLanding(loaded.catalogue, origin).body
  const itself = { openapi: '3.1.0', info: { title: siteName, version: apiVersion }, paths: {} }
  return {
    '/': {
      get: {
        operationId: 'leesStartpagina',
        tags: [apiTag.name],
        summary: 'Wat er is',
        description: 'Waar de API begint, met een verwijzing naar elke soort record.',
        responses: { 200: success('Wat er is.', landingName, landing), ...otherResponses },
      },
    },
    [`/${openApiName}`]: {
      get: {
        operationId: 'leesBeschrijving',
        tags: [apiTag.name],
        summary: 'De beschrijving van de API',
        description: 'Dit document, om programma’s mee te maken en te controleren.',
        responses: { 200: success('De beschrijving.', descriptionName, itself), ...otherResponses },
      },
    },
    ...Object.fromEntries(everyDataset.flatMap((dataset) => datasetPaths(dataset, loaded, origin))),
  }
}

function datasetPaths(dataset: Dataset, loaded: Loaded, origin: string): [string, object][] {
  const { name, noun, description } = dataset
  const operation = opening(name)
  const [first] = dataset.recordsIn(loaded.catalogue)
  const list = replyWithList(dataset, new URLSearchParams({ [perPageParameter.name]: '1' }), loaded, origin).body
  const record = first && toApiRecord(dataset, first, { catalogue: loaded.catalogue, origin })
  const one = `Eén ${noun.one}`
  return [
    [
      `/${name}`,
      {
        get: {
          operationId: `lijst${operation}`,
          tags: [name],
          summary: `Een lijst van ${noun.many}`,
          description: `${description} In pagina’s, in dezelfde volgorde als in de catalogus.`,
          parameters: parametersOf(dataset, loaded.lists).map(queryParameter),
          responses: {
            200: success('Een pagina van de lijst.', listName(dataset), list, true),
            ...otherResponses,
          },
        },
      },
    ],
    [
      `/${name}/{id}`,
      {
        get: {
          operationId: `lees${recordName(dataset)}`,
          tags: [name],
          summary: one,
          description: `${one}, met alle velden.`,
          parameters: [idParameter(first?.id ?? 'id')],
          responses: {
            200: success(`${one}.`, recordName(dataset), record),
            ...otherResponses,
            ...notFoundResponse,
          },
        },
      },
    ],
  ]
}
