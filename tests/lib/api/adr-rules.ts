import type { RuleDefinition } from '@stoplight/spectral-core'
import { pattern, schema, truthy } from '@stoplight/spectral-functions'

type Check = Exclude<RuleDefinition['then'], unknown[]>

/** What must be true of every place in the document that `given` points at. */
const rule = (message: string, given: string, ...then: Check[]): RuleDefinition =>
  // The name is that of Spectral; nobody awaits it.
  // oxlint-disable-next-line unicorn/no-thenable
  ({ message, severity: 'error', given, then })

const matches = (match: string, field?: string): Check => ({ field, function: pattern, functionOptions: { match } })
const notMatches = (notMatch: string): Check => ({ function: pattern, functionOptions: { notMatch } })
const isFilled = (field: string): Check => ({ field, function: truthy })
const hasShape = (shape: object): Check => ({ function: schema, functionOptions: { schema: shape } })

const problemType = 'application/problem+json'

/** The shape of an object that has a property, and of what that holds. */
const having = (name: string, inside: object = {}) => ({ required: [name], properties: { [name]: inside } })

/** The shape of a schema that has these properties. */
const describing = (...names: string[]) => having('properties', { required: names })

/**
 * The API Design Rules 2.2 (Logius) as far as a machine can see them in a description, by their own ids. In our own
 * words, and without a network: the published ruleset is fetched from one.
 *
 * Where we differ, and why:
 * - property names are snake_case ("andere_namen"), as in every file of the catalogue: one name everywhere. The rules for
 *   names of properties are no part of 2.2; its linter only warns.
 * - Cache-Control is "no-cache" and not "no-store": the data is open; see lib/api/reply.ts.
 * - "openapi.json" has an extension, as the standard itself prescribes for it.
 */
export const adrRules: Record<string, RuleDefinition> = {
  'core/doc-openapi': rule('De beschrijving volgt OpenAPI 3.', '$', matches(String.raw`^3\.\d+\.\d+$`, 'openapi')),
  'core/doc-openapi-contact': rule(
    'Contact heeft naam, adres en e-mail.',
    '$.info',
    ...['contact.name', 'contact.url', 'contact.email'].map(isFilled),
  ),
  'core/semver': rule(
    'De versie heeft drie getallen.',
    '$.info.version',
    matches(String.raw`^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$`),
  ),
  'core/uri-version': rule(
    'Het adres van de API eindigt op de hoofdversie.',
    '$.servers[*].url',
    matches(String.raw`/v[1-9]\d*$`),
  ),
  'core/transport/tls': rule('Het adres van de API begint met https.', '$.servers[*].url', matches('^https://')),
  'core/no-trailing-slash': rule('Een pad eindigt niet op een schuine streep.', '$.paths[*]~', notMatches('./$')),
  'core/path-segments-kebab-case': rule(
    'Een deel van een pad heeft kleine letters, cijfers en streepjes.',
    "$.paths[?(@property !== '/openapi.json')]~",
    matches(String.raw`^/$|^(/([a-z\d]+(-[a-z\d]+)*|\{[^{}/]+\}))+/?$`),
  ),
  'core/query-keys-camel-case': rule(
    'Een parameter is in camelCase.',
    "$.paths[*][*].parameters[?(@.in === 'query')].name",
    matches(String.raw`^[a-z][a-z\d]*([A-Z][a-z\d]*)*$`),
  ),
  'core/http-methods': rule('Deze API leest alleen.', '$.paths[*][*]~', matches('^(get|head|options)$')),
  'core/version-header': rule(
    'Elk antwoord noemt de versie van de API.',
    '$.paths[*][*].responses[*]',
    hasShape(having('headers', having('API-Version'))),
  ),
  'core/error-handling/problem-details': rule(
    'Een fout is application/problem+json, met status, title en detail.',
    String.raw`$.paths[*][*].responses[?(@property.match(/^([45]\d\d|default)$/))]`,
    hasShape(having('content', having(problemType, having('schema', describing('status', 'title', 'detail'))))),
  ),
  'core/error-handling/invalid-input': rule(
    'Wie iets kan vragen, kan het ook fout vragen: 400 staat erbij.',
    '$.paths[*][*].responses',
    isFilled('400'),
  ),
  'core/date-time/date-omit-time-portion': rule(
    'Een datum heeft het formaat "date".',
    '$..properties[?(@property && @property.match(/^datum$|_datum$|Datum$/))]',
    hasShape({ required: ['format'], properties: { format: { const: 'date' } } }),
  ),
  'core/date-time/timezone': rule(
    'Een tijd heeft een tijdzone.',
    '$..properties[*].format',
    notMatches('^(time|date-time-local)$'),
  ),
  // Of the linter of the standard, which only warns.
  'schema-names': rule(
    'De naam van een schema is in UpperCamelCase.',
    '$.components.schemas[*]~',
    matches(String.raw`^[A-Z][a-z\d]*([A-Z][a-z\d]*)*$`),
  ),
}
