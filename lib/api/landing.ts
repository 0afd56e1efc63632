import { z } from 'zod'
import type { Catalogue } from '../catalogue/catalogue'
import { everyDataset } from '../export/datasets'
import { dataLicence } from '../export/licence'
import { siteName } from '../format/page-title'
import { datasetLink, linkSchema } from './links'
import type { Reply } from './reply'
import { apiAddress, apiVersion } from './version'

export const openApiName = 'openapi.json'

/** Where a visitor of the API begins. */
export const landingSchema = z
  .strictObject({
    titel: z.string().describe('De naam van de catalogus'),
    apiVersie: z.string().describe('De versie van de API'),
    versie: z.string().describe('De versie van de gegevens'),
    licentie: z.url().describe('Wat u met de gegevens mag'),
    _links: z.strictObject({
      self: linkSchema,
      ...Object.fromEntries(everyDataset.map(({ name, description }) => [name, linkSchema.describe(description)])),
      openapi: linkSchema.describe('De beschrijving van deze API voor programma’s'),
      data: linkSchema.describe('De pagina over de gegevens, voor lezers'),
    }),
  })
  .describe('Waar de API begint: wat er is')

type Landing = z.infer<typeof landingSchema>

export function replyWithLanding({ vocabularies }: Catalogue, origin: string): Reply {
  const body: Landing = {
    titel: siteName,
    apiVersie: apiVersion,
    versie: vocabularies.releases[0]!.id,
    licentie: dataLicence.url,
    _links: {
      self: { href: `${origin}${apiAddress}` },
      ...Object.fromEntries(everyDataset.map((dataset) => [dataset.name, datasetLink(dataset, origin)])),
      openapi: { href: `${origin}${apiAddress}/${openApiName}` },
      data: { href: `${origin}/data`, type: 'text/html' },
    },
  }
  return { status: 200, body }
}
