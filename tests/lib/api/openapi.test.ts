import { Validator } from '@seriousme/openapi-schema-validator'
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import { afterEach, expect, test, vi } from 'vitest'
import { contactOf } from '@/lib/export/contact'
import { openApi } from '@/lib/api/openapi'
import { idsOf } from '@/tests/fixtures'
import { loadReal, origin } from './asking'
import { adrRules } from './adr-rules'

afterEach(() => void vi.unstubAllEnvs())

/** In ms. Spectral reads the whole description many times over. */
const slow = { timeout: 60_000 }

const loaded = loadReal()

type Part = Record<string, unknown>

/** As a client reads it. */
const read = (from = origin) => JSON.parse(JSON.stringify(openApi(loaded, from))) as Part

async function lint(document: Part, ruleset: RulesetDefinition): Promise<string[]> {
  const spectral = new Spectral()
  spectral.setRuleset(ruleset)
  const found = await spectral.run(document)
  return found.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`)
}

test.each([origin, ''])('the description is valid OpenAPI, of a site that stands at "%s"', slow, async (from) => {
  expect(await new Validator().validate(read(from))).toEqual({ valid: true })
})

test('the name of the site stands before every address, and in the address of the API', () => {
  const { servers, externalDocs, info } = read()
  expect({ servers, externalDocs, info }).toMatchObject({
    servers: [{ url: `${origin}/api/v1` }],
    externalDocs: { url: `${origin}/data` },
    info: { version: '1.1.0', contact: { url: `${origin}/over`, email: 'contact@example.org' } },
  })
  expect(read('https://elders.nl')).toMatchObject({ servers: [{ url: 'https://elders.nl/api/v1' }] })
  expect(read('')).toMatchObject({ servers: [{ url: '/api/v1' }] })
})

test('whom to ask is configured', () => {
  vi.stubEnv('CONTACT_NAME', 'Team Data')
  vi.stubEnv('CONTACT_URL', 'https://team.nl/data')
  vi.stubEnv('CONTACT_EMAIL', 'data@team.nl')
  expect(contactOf(origin)).toEqual({ name: 'Team Data', url: 'https://team.nl/data', email: 'data@team.nl' })
})

test('a choice is described with every value it takes, “niet vermeld” too', () => {
  const { paths } = read() as { paths: Record<string, { get: { parameters: { name: string }[] } }> }
  const parameter = (path: string, name: string) => paths[path]!.get.parameters.find((one) => one.name === name)
  expect(parameter('/programmas', 'leefomgeving')).toMatchObject({
    in: 'query',
    explode: true,
    schema: { type: 'array', items: { enum: [...idsOf(loaded.catalogue.vocabularies.settings), 'niet-vermeld'] } },
  })
  expect(parameter('/interventies', 'levensfase')).toMatchObject({
    schema: { items: { enum: idsOf(loaded.catalogue.vocabularies['life-phases']) } },
  })
  expect(parameter('/interventies', 'leeftijd')).toMatchObject({
    schema: { type: 'integer', minimum: 0, maximum: 120 },
  })
  expect(parameter('/interventies', 'pagina')).toMatchObject({ schema: { type: 'integer', minimum: 1 } })
  expect(parameter('/interventies', 'perPagina')).toMatchObject({ schema: { minimum: 1, maximum: 100 } })
})

test('the description follows the API Design Rules and the advice for OpenAPI', slow, async () => {
  expect(await lint(read(), { extends: [[oas as RulesetDefinition, 'recommended']], rules: adrRules })).toEqual([])
})

/** The description with the addresses of one kind alone, and another value at one place; undefined takes it away. */
function broken(place: string[], value: unknown): Part {
  const { paths, ...document } = read()
  const few = ['/', '/levensfasen', '/levensfasen/{id}']
  const changed: Part = { ...document, paths: Object.fromEntries(few.map((path) => [path, (paths as Part)[path]])) }
  const inner = place.slice(0, -1).reduce((part, key) => part[key] as Part, changed)
  inner[place.at(-1)!] = value
  return JSON.parse(JSON.stringify(changed)) as Part
}

const list = ['paths', '/levensfasen', 'get']
const phase = ['components', 'schemas', 'Levensfase', 'properties']
const refusal = ['components', 'responses', 'OngeldigeVraag', 'content']

const breaks: [string, string[], unknown][] = [
  ['core/doc-openapi', ['openapi'], '2.0'],
  ['core/doc-openapi-contact', ['info', 'contact', 'email'], ''],
  ['core/semver', ['info', 'version'], '1.0'],
  ['core/uri-version', ['servers', '0', 'url'], 'https://a.nl/api'],
  ['core/transport/tls', ['servers', '0', 'url'], 'http://a.nl/api/v1'],
  ['core/no-trailing-slash', ['paths', '/fasen/'], {}],
  ['core/path-segments-kebab-case', ['paths', '/levens_fasen'], {}],
  ['core/path-segments-kebab-case', ['paths', '/levensfasen.csv'], {}],
  ['core/query-keys-camel-case', [...list, 'parameters', '0', 'name'], 'per_pagina'],
  ['core/http-methods', ['paths', '/fasen'], { post: {} }],
  ['core/version-header', ['components', 'responses', 'NietVeranderd', 'headers'], {}],
  ['core/version-header', [...list, 'responses', '200', 'headers'], undefined],
  ['core/error-handling/problem-details', refusal, { 'application/json': {} }],
  ['core/error-handling/problem-details', [...refusal, 'application/problem+json', 'schema'], { properties: {} }],
  ['core/error-handling/invalid-input', [...list, 'responses', '400'], undefined],
  ['core/date-time/date-omit-time-portion', [...phase, 'datum'], { type: 'string' }],
  ['core/date-time/date-omit-time-portion', [...phase, 'publicatieDatum'], { type: 'string', format: 'date-time' }],
  ['core/date-time/timezone', [...phase, 'tijd'], { type: 'string', format: 'time' }],
  ['schema-names', ['components', 'schemas', 'levens_fase'], {}],
]

test('every rule is seen to fire', () => {
  expect(new Set(breaks.map(([rule]) => rule))).toEqual(new Set(Object.keys(adrRules)))
})

test.each(breaks)('%s finds it when %j is %j', slow, async (rule, place, value) => {
  const found = await lint(broken(place, value), { extends: [], rules: adrRules })
  expect(new Set(found.map((line) => line.split(' ')[0]))).toEqual(new Set([rule]))
})

test('advice for OpenAPI is followed because it is asked', slow, async () => {
  const found = await lint(broken([...list, 'description'], undefined), {
    extends: [[oas as RulesetDefinition, 'recommended']],
  })
  expect(found.map((line) => line.split(' ')[0])).toContain('operation-description')
})

test('an example that is not valid is found', slow, async () => {
  const place = [...list, 'responses', '200', 'content', 'application/json', 'example']
  const found = await lint(broken(place, { titel: 3 }), { extends: [[oas as RulesetDefinition, 'recommended']] })
  expect(found.map((line) => line.split(' ')[0])).toContain('oas3-valid-media-example')
})
