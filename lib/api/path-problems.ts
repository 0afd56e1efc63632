import type { Dataset } from '../export/dataset'
import { nearest } from '../text/nearest'
import { among, fault, type Fault } from './fault'
import { howToEncode } from './find-faults'
import { faulty } from './problem'
import type { Reply } from './reply'
import { apiAddress } from './version'

export const unreadablePath = (path: string) =>
  pathProblem(400, path, { code: 'onleesbare-codering', detail: howToEncode })

export const unknownPath = (path: string, detail: string) => pathProblem(404, path, { code: 'onbekend-adres', detail })

export function unknownName(name: string, names: string[]): Reply {
  const detail = `Dit bestaat niet in deze API. Wat er is, staat in ${apiAddress}.`
  return pathProblem(404, name, { code: 'onbekend-adres', detail, ...among(decodeURIComponent(name), names) })
}

export function unknownId({ name }: Dataset, id: string, records: { id: string }[]): Reply {
  const ids = records.map((record) => record.id)
  const near = nearest(decodeURIComponent(id), ids)
  return pathProblem(404, id, {
    name: 'id',
    code: 'onbekende-id',
    detail: `Er is geen record met deze id. Alle ids staan in ${apiAddress}/${name}.`,
    ...(near.length > 0 && { nearest: near }),
  })
}

type PathFault = Omit<Fault, 'in' | 'name' | 'value'> & { name?: string }

const pathProblem = (status: 400 | 404, value: string, rest: PathFault) =>
  faulty(status, [fault({ in: 'path', name: 'pad', value, ...rest })])!
