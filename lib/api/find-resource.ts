import type { Dataset, Loaded } from '../export/dataset'
import { everyDataset } from '../export/datasets'
import { isReadable } from './find-faults'
import { openApiName, replyWithLanding } from './landing'
import { replyWithList } from './list-page'
import { parametersOf } from './list-parameters'
import { openApi } from './openapi'
import type { Parameter } from './parameter'
import { unknownId, unknownName, unknownPath, unreadablePath } from './path-problems'
import { toApiRecord } from './record'
import type { Reply } from './reply'
import { apiAddress } from './version'

/** What stands at an address, and what may be asked of it. */
type Resource = { parameters: Parameter[]; reply: (params: URLSearchParams) => Reply }

/** The resource at a path, or the reply that there is none. */
export function findResource(path: string, loaded: Loaded, origin: string): Resource | Reply {
  if (!isReadable(path)) return unreadablePath(path)
  // The description puts the landing page at "/" after the address of the API, so there a slash at the end is right.
  if (path === apiAddress || path === `${apiAddress}/`) return fixed(() => replyWithLanding(loaded.catalogue, origin))
  if (!path.startsWith(`${apiAddress}/`)) return unknownPath(path, `Deze API begint op ${apiAddress}.`)
  if (path.endsWith('/')) return unknownPath(path, 'Laat de schuine streep aan het einde van het adres weg.')

  const [name = '', id, ...rest] = path.slice(apiAddress.length + 1).split('/')
  if (name === openApiName && id === undefined) return fixed(() => ({ status: 200, body: openApi(loaded, origin) }))
  const dataset = everyDataset.find((one) => one.name === name)
  if (dataset === undefined) return unknownName(name, [...everyDataset.map((one) => one.name), openApiName])
  if (rest.length > 0) return unknownPath(path, 'Na de id van een record komt niets meer.')
  if (id !== undefined) return findRecord(dataset, id, loaded, origin)
  return {
    parameters: parametersOf(dataset, loaded.lists),
    reply: (params) => replyWithList(dataset, params, loaded, origin),
  }
}

const fixed = (reply: () => Reply): Resource => ({ parameters: [], reply })

function findRecord(dataset: Dataset, id: string, { catalogue }: Loaded, origin: string): Resource | Reply {
  const records = dataset.recordsIn(catalogue)
  const record = records.find((one) => one.id === id)
  return record === undefined
    ? unknownId(dataset, id, records)
    : fixed(() => ({ status: 200, body: toApiRecord(dataset, record, { catalogue, origin }) }))
}
