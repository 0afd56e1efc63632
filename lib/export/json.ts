import { z } from 'zod'
import type { Catalogue } from '../catalogue/catalogue'
import { dataLicence } from './licence'
import type { Dataset } from './dataset'
import type { Context, Field } from './field'
import { publicRecord, publicSchema } from './public-record'
import type { TakenList } from './taken-list'

export const schemaType = 'application/schema+json'

/** Where the schema of the JSON of a kind stands; the same for every filter. */
export const schemaAddress = ({ name }: Pick<Dataset, 'name'>, origin: string) => `${origin}/${name}.schema.json`

/** A list as JSON: what it is, then its records, one a line. */
export function* writeJson<Kept>(
  taken: TakenList<Kept>,
  fields: Field<Kept>[],
  context: Context,
  schema: string,
): Generator<string> {
  const head = {
    $schema: schema,
    titel: taken.title,
    filters: taken.filters,
    adres: taken.address,
    datum: taken.date,
    versie: taken.version,
    licentie: dataLicence.url,
    aantal: taken.records.length,
  }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "resultaten": [`
  for (const [place, record] of taken.records.entries())
    yield `${place === 0 ? '' : ','}\n    ${JSON.stringify(publicRecord(record, fields, context))}`
  yield '\n  ]\n}\n'
}

/** The JSON Schema of that file. */
export function jsonSchema(dataset: Dataset, catalogue: Catalogue, origin: string) {
  const file = z.strictObject({
    $schema: z.string(),
    titel: z.string().describe('De lijst in één zin'),
    filters: z.array(z.string()).describe('Elk filter dat aanstond, in woorden'),
    adres: z.string().describe('Waar de lijst staat'),
    datum: z.iso.date().describe('De dag waarop de lijst is opgehaald'),
    versie: z.string().describe('De versie van de gegevens'),
    licentie: z.url(),
    aantal: z.int().nonnegative(),
    resultaten: z.array(publicSchema(dataset.fields, catalogue)),
  })
  return {
    $id: schemaAddress(dataset, origin),
    title: dataset.title,
    description: dataset.description,
    ...z.toJSONSchema(file),
  }
}
