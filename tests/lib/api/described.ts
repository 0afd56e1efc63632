import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'

type Described = { content?: Record<string, { schema: { $ref: string } }>; headers?: Record<string, object> }
type Operation = { responses: Record<string, Described | { $ref: string }> }
export type OpenApi = {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object>; responses: Record<string, Described> }
}

/**
 * Says of a response what the description does not say of it; empty when it is as described. Stricter than a client:
 * a field that is not described is a fault, though clients are to live with it.
 */
export function checkerOf(document: OpenApi) {
  const { Beschrijving: open, ...rest } = document.components.schemas
  const schemas = { ...(closed(rest) as Record<string, object>), Beschrijving: open }
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats(ajv)
  ajv.addSchema({ ...document, components: { ...document.components, schemas } }, 'document')

  return async (address: string, response: Response): Promise<string[]> => {
    const described = responseFor(document, address, response.status)
    if (described === undefined) return [`${address} ${response.status} is not described`]
    const missing = Object.keys(described.headers ?? {}).filter(
      (name) => !['Allow', 'Link'].includes(name) && !response.headers.has(name),
    )
    const faults = missing.map((name) => `${address} lacks the header ${name}`)
    const type = response.headers.get('content-type')
    const [expected = null] = Object.keys(described.content ?? {})
    if (type !== expected) return [...faults, `${address} is ${type}, not ${expected}`]
    if (expected === null) return faults
    const { schema } = described.content![expected]!
    const validate = ajv.getSchema(placeIn(schema))!
    validate(await response.json())
    return [...faults, ...(validate.errors ?? []).map((error) => `${address} ${error.instancePath} ${error.message}`)]
  }
}

/** An address that is not in the description still answers with a problem that is. */
const anyProblem = { $ref: '#/components/responses/AnderProbleem' }

function responseFor({ paths, components }: OpenApi, address: string, status: number): Described | undefined {
  const [path] = address.replace('/api/v1', '').split('?')
  const segments = path!.split('/')
  const known = paths[path || '/'] ?? (segments.length === 3 ? paths[`/${segments[1]}/{id}`] : undefined)
  const responses = known?.get?.responses ?? { default: anyProblem, 404: anyProblem, 400: anyProblem }
  // What is everyday has a description of its own.
  const found = responses[status] ?? (status === 405 || status === 500 ? responses.default : undefined)
  return found && '$ref' in found ? components.responses[found.$ref.split('/').at(-1)!] : found
}

const placeIn = (schema: { $ref: string }) => `document${schema.$ref}`

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inside = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]))
  return 'properties' in schema && 'type' in schema ? { ...inside, additionalProperties: false } : inside
}
