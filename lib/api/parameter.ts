import { z } from 'zod'
import type { ErrorCode } from './fault'

/** What a parameter takes, and what is said of a value that it does not take. */
type ValueKind = {
  /** Of one value: a number where digits are meant. */
  schema: z.ZodType<string | number>
  allowed?: string[]
  refuse(value: string): { code: ErrorCode; detail: string }
}

/** A parameter that an address may hold: what is checked and what is documented are the same. */
export type Parameter = ValueKind & {
  name: string
  description: string
  /** It may be repeated; a record with any of the values will do. */
  isList?: boolean
  /** The value that means nothing without words to search. */
  needsWords?: string
  example: string | number
}

/** One id of a closed list. */
export const oneOf = (ids: string[], name: string): ValueKind => ({
  schema: z.enum(ids),
  allowed: ids,
  refuse: () => ({
    code: 'onbekende-waarde',
    detail: `Deze waarde bestaat niet voor ${name}. Kies uit de toegestane waarden.`,
  }),
})

export function wholeNumber(least: number, most?: number): ValueKind {
  const range = most === undefined ? `vanaf ${least}` : `van ${least} tot en met ${most}`
  return {
    schema: most === undefined ? z.int().min(least) : z.int().min(least).max(most),
    refuse: (value) => ({
      code: /^[+-]?\d+$/.test(value) ? 'buiten-bereik' : 'geen-heel-getal',
      detail: `Geef een heel getal ${range}.`,
    }),
  }
}

export const words = (longest: number, clean: (text: string) => string): ValueKind => ({
  schema: z
    .string()
    .min(1)
    .max(longest)
    .refine((text) => clean(text) !== ''),
  refuse: (value) =>
    value.length > longest
      ? { code: 'te-lang', detail: `De zoekwoorden zijn langer dan ${longest} tekens. Maak ze korter.` }
      : { code: 'geen-woord', detail: 'Er staat geen woord om te zoeken. Geef een woord, of laat q weg.' },
})

/** A value as it stands in an address. Null when the parameter does not take it. */
export function readValue({ schema }: Pick<Parameter, 'schema'>, text: string): string | number | null {
  const forms = /^\d{1,9}$/.test(text) ? [text, Number(text)] : [text]
  return forms.find((form) => schema.safeParse(form).success) ?? null
}
