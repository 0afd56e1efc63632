import { isDeepStrictEqual } from 'node:util'
import type { DataFiles } from './data-files'

/** One field; without `before` it came, without `after` it went. */
export type FieldDifference = { field: string; before?: unknown; after?: unknown }

/** What became of one record, or of one entry of a closed list. */
export type Difference = { folder: string; id: string; name: string } & (
  { kind: 'added' | 'removed' } | { kind: 'changed'; fields: FieldDifference[] }
)

type Entry = { folder: string; id: string; content: unknown }

/** What is other in a newer version, in order of place. */
export function differences(before: DataFiles, after: DataFiles): Difference[] {
  const [old, fresh] = [entriesOf(before), entriesOf(after)]
  const places = [...new Set([...old.keys(), ...fresh.keys()])].sort()
  const changes = places.flatMap((place): Difference[] => {
    const [was, is] = [old.get(place), fresh.get(place)]
    const { folder, id, content } = (is ?? was)!
    const about = { folder, id, name: nameOf(content) ?? id }
    if (was === undefined) return [{ ...about, kind: 'added' }]
    if (is === undefined) return [{ ...about, kind: 'removed' }]
    const fields = fieldDifferences(was.content, is.content)
    return fields.length === 0 ? [] : [{ ...about, kind: 'changed', fields }]
  })
  return [...changes, ...newOrders(before, after)]
}

/** The order of a closed list is that of the site. What came and went is said elsewhere, so only what stayed counts. */
function newOrders(before: DataFiles, after: DataFiles): Difference[] {
  return [...after].flatMap(([file, fresh]): Difference[] => {
    const old = before.get(file)
    if (!isListOfEntries(old) || !isListOfEntries(fresh)) return []
    const [was, is] = [stayed(old, fresh), stayed(fresh, old)]
    const folder = file.replace(/\.json$/, '')
    if (isDeepStrictEqual(was, is)) return []
    return [
      {
        folder,
        id: 'volgorde',
        name: 'volgorde',
        kind: 'changed',
        fields: [{ field: 'volgorde', before: was, after: is }],
      },
    ]
  })
}

const stayed = (list: { id: string }[], other: { id: string }[]) =>
  list.map(({ id }) => id).filter((id) => other.some((one) => one.id === id))

/** A record is a file, and so is each entry of a closed list. */
function entriesOf(files: DataFiles): Map<string, Entry> {
  const entries = [...files].flatMap(([file, content]): Entry[] => {
    const parts = file.replace(/\.json$/, '').split('/')
    if (!isListOfEntries(content)) return [{ folder: parts.slice(0, -1).join('/'), id: parts.at(-1)!, content }]
    const folder = parts.join('/')
    return content.map((one) => ({ folder, id: one.id, content: one }))
  })
  return new Map(entries.map((entry) => [`${entry.folder}/${entry.id}`, entry]))
}

/** Down to the smallest field that is other. Of lists, what has an id is followed by it; other lists count as one value. */
function fieldDifferences(before: unknown, after: unknown, field = ''): FieldDifference[] {
  if (isDeepStrictEqual(before, after)) return []
  const [old, fresh] = [fieldsOf(before), fieldsOf(after)]
  if (old === null || fresh === null)
    return [{ field, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
  const below = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((key) => key !== '$schema')
    .flatMap((key) => fieldDifferences(old[key], fresh[key], field === '' ? key : `${field}.${key}`))
  // The same entries in another order are a change too: the order of a list is that of the site.
  return below.length > 0 || !Array.isArray(before) || !Array.isArray(after)
    ? below
    : [{ field: `${field} (volgorde)`, before: Object.keys(old), after: Object.keys(fresh) }]
}

function fieldsOf(value: unknown): Record<string, unknown> | null {
  if (isListOfEntries(value)) return Object.fromEntries(value.map((one) => [one.id, one]))
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}

const isListOfEntries = (value: unknown): value is { id: string }[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof (one as { id?: unknown } | null)?.id === 'string')

function nameOf(content: unknown): string | undefined {
  const { name, label } = (content ?? {}) as { name?: unknown; label?: unknown }
  return [name, label].find((one) => typeof one === 'string')
}
