import { z } from 'zod'
import { nearest } from '../text/nearest'

/** One thing that is wrong in the data, said so that the reader can mend it without opening the code. */
export type Problem = {
  file: string
  field: string
  value?: unknown
  /** What is wrong. Allowed or nearest values. What to do. */
  message: string
}

const longestShownValue = 80
const mostShownChoices = 12

/** `file · field "value": what is wrong. Allowed or nearest values. What to do.` */
export function formatProblem({ file, field, value, message }: Problem): string {
  return `${file} · ${field}${value === undefined ? '' : ` ${showValue(value)}`}: ${message}`
}

function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return `"${text.length > longestShownValue ? `${text.slice(0, longestShownValue)}…` : text}"`
}

/** Every problem zod found in one file. `input` is the file's content, to show the value that is wrong. */
export function problemsFromZod(file: string, error: z.ZodError, input: unknown): Problem[] {
  return error.issues.flatMap((issue) => {
    const value = valueAt(input, issue.path)
    const field = issue.path.length === 0 ? '(file)' : fieldName(issue.path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        field: fieldName([...issue.path, key]),
        message: 'this field does not exist. Remove it, or add it to the schema in lib/catalogue/.',
      }))
    return [{ file, field, ...(isShown(value) && { value }), message: explain(issue, value) }]
  })
}

function explain(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing. Add it; data/README.md says what to write.'
  switch (issue.code) {
    case 'invalid_value':
      if (issue.values.length === 0) return 'is not there. Add that record first, or remove it here.'
      return `is not on the list. ${allowedOrNearest(String(value), issue.values.map(String))} Use one of these.`
    case 'invalid_union':
      return 'is not on the list. Allowed: rapport, redactie. Use one of these.'
    case 'invalid_type':
      return `has the wrong type. Expected: ${issue.expected}. Write it that way.`
    case 'too_small':
      return `is too short or too small. Allowed: ${issue.minimum} or more. Add to it.`
    case 'too_big':
      return `is too long or too large. Allowed: ${issue.maximum} or less. Shorten it.`
    default:
      return `is not right. Expected: ${issue.message}. Change it.`
  }
}

function allowedOrNearest(value: string, choices: string[]): string {
  if (choices.length <= mostShownChoices) return `Allowed: ${choices.join(', ')}.`
  const near = nearest(value, choices)
  if (near.length > 0) return `Nearest: ${near.join(', ')}.`
  return `Allowed: ${choices.slice(0, mostShownChoices).join(', ')} and ${choices.length - mostShownChoices} more.`
}

function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, place) => (typeof part === 'number' ? `[${part}]` : `${place ? '.' : ''}${String(part)}`))
    .join('')
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input)
}

/** A list or a whole record says nothing in one line; a small object such as an age range does. */
function isShown(value: unknown): boolean {
  if (typeof value !== 'object') return value !== undefined
  if (value === null) return false
  return !Array.isArray(value) && Object.values(value).every((part) => typeof part !== 'object')
}
