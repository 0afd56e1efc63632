import { expect, test } from 'vitest'
import { z } from 'zod'
import { formatProblem, problemsFromZod } from '@/lib/catalogue/problem'

const explain = (schema: z.ZodType, input: unknown) =>
  problemsFromZod('a.json', schema.safeParse(input).error!, input).map(formatProblem)

test('a problem names the file, the field and the value, then what is wrong', () => {
  const problem = { file: 'a.json', field: 'status', value: 'goed', message: 'is wrong. Change it.' }
  expect(formatProblem(problem)).toBe('a.json · status "goed": is wrong. Change it.')
  expect(formatProblem({ ...problem, value: undefined })).toBe('a.json · status: is wrong. Change it.')
  expect(formatProblem({ ...problem, value: 0 })).toBe('a.json · status "0": is wrong. Change it.')
})

test('a long value is cut', () => {
  const formatted = formatProblem({ file: 'a.json', field: 'name', value: 'x'.repeat(500), message: 'is long.' })
  expect(formatted).toBe(`a.json · name "${'x'.repeat(80)}…": is long.`)
})

test('a short list of choices is given whole', () => {
  expect(explain(z.object({ status: z.enum(['effectief', 'kansrijk']) }), { status: 'x' })).toEqual([
    'a.json · status "x": is not on the list. Allowed: effectief, kansrijk. Use one of these.',
  ])
})

test('a reference to a kind without records says to add one', () => {
  expect(explain(z.object({ programme: z.enum([]) }), { programme: 'x' })).toEqual([
    'a.json · programme "x": is not there. Add that record first, or remove it here.',
  ])
})

const manyChoices = z.enum([...'abcdefghijklm'].map((letter) => `keuze-${letter.repeat(8)}`))

test('of a long list the choices nearest to the value are given', () => {
  expect(explain(manyChoices, 'keuze-cccccccd')).toEqual([
    'a.json · (file) "keuze-cccccccd": is not on the list. Nearest: keuze-cccccccc, keuze-dddddddd. Use one of these.',
  ])
})

test('of a long list the first choices are given when none is near', () => {
  expect(explain(manyChoices, 'xyz')[0]).toMatch(/Allowed: keuze-aaaaaaaa, .*keuze-llllllll and 1 more\. Use one/)
})

test('a place in a list is named by its number', () => {
  expect(
    explain(z.object({ links: z.array(z.object({ label: z.string() })) }), { links: [{ label: '' }, {}] }),
  ).toEqual(['a.json · links[1].label: is missing. Add it; data/README.md says what to write.'])
})

test('a field that does not exist is named by the same kind of path', () => {
  const schema = z.object({ links: z.array(z.strictObject({})) })
  expect(explain(schema, { links: [{}, { kleur: 'rood' }] })[0]).toMatch(/^a\.json · links\[1\]\.kleur/)
})

test('a value that is too short, too long or of the wrong type says what is allowed', () => {
  const schema = z.object({ name: z.string().min(2), note: z.string().max(3), list: z.array(z.string()) })
  expect(explain(schema, { name: 'x', note: 'long', list: 'x' })).toEqual([
    'a.json · name "x": is too short or too small. Allowed: 2 or more. Add to it.',
    'a.json · note "long": is too long or too large. Allowed: 3 or less. Shorten it.',
    'a.json · list "x": has the wrong type. Expected: array. Write it that way.',
  ])
})

test('a basis that does not exist says which two there are', () => {
  const schema = z.discriminatedUnion('basis', [
    z.object({ basis: z.literal('rapport') }),
    z.object({ basis: z.literal('redactie') }),
  ])
  expect(explain(z.object({ topic: schema }), { topic: { basis: 'redaktie' } })).toEqual([
    'a.json · topic.basis "redaktie": is not on the list. Allowed: rapport, redactie. Use one of these.',
  ])
})

test('every field that does not exist is named', () => {
  expect(explain(z.strictObject({}), { kleur: 1, maat: 2 })).toEqual([
    'a.json · kleur: this field does not exist. Remove it, or add it to the schema in lib/catalogue/.',
    'a.json · maat: this field does not exist. Remove it, or add it to the schema in lib/catalogue/.',
  ])
})
