import { z } from 'zod'
import type { Dataset, Loaded } from '../export/dataset'
import { type FormatName, formats } from '../export/formats'
import { fault } from './fault'
import { fileLinks, linkSchema, partLink } from './links'
import { defaultPerPage, mostPerPage, pageParameter, perPageParameter } from './list-parameters'
import { faulty } from './problem'
import { type recordSchema, toApiRecord } from './record'
import type { Reply } from './reply'

/** One page of a list. Links that lead nowhere are left out. */
export const listPageSchema = <Record extends ReturnType<typeof recordSchema>>(dataset: Dataset, record: Record) =>
  z
    .strictObject({
      _links: z.strictObject({
        self: linkSchema,
        prev: linkSchema.optional().describe('De vorige pagina; niet op de eerste'),
        next: linkSchema.optional().describe('De volgende pagina; niet op de laatste'),
        ...Object.fromEntries(dataset.formats.map((name) => [name, fileLinkSchema(name)])),
      }),
      titel: z.string().describe('De lijst in één zin'),
      pagina: z.int().min(1).describe('Welke pagina dit is'),
      perPagina: z
        .int()
        .min(1)
        .max(mostPerPage)
        .describe('Hoeveel resultaten op een pagina staan, op de laatste misschien minder'),
      totaal: z.int().min(0).describe('Hoeveel resultaten alle pagina’s samen hebben'),
      versie: z.string().describe('De versie van de gegevens'),
      resultaten: z.array(record).describe('In dezelfde volgorde als de pagina voor lezers'),
    })
    .describe(`Eén pagina van een lijst. ${dataset.description}`)

/** A file that cannot hold every list is not always there. */
const fileLinkSchema = (name: FormatName) =>
  formats[name].mostRows === undefined
    ? linkSchema
    : linkSchema.optional().describe(`Niet bij meer dan ${formats[name].mostRows} resultaten`)

type ListPage = z.infer<ReturnType<typeof listPageSchema>>

/** The part of a list that an address asks; its parameters are known to be right. */
export function replyWithList(dataset: Dataset, params: URLSearchParams, loaded: Loaded, origin: string): Reply {
  const page = numberIn(params, pageParameter.name, 1)
  const perPage = numberIn(params, perPageParameter.name, defaultPerPage)
  const { records, title, address } = dataset.select(params, loaded)
  const lastPage = Math.max(1, Math.ceil(records.length / perPage))
  if (page > lastPage) return pastTheEnd(page, lastPage)

  const linkTo = (other: number) => partLink(address, { page: other, perPage }, origin)
  const prev = page > 1 ? linkTo(page - 1) : undefined
  const next = page < lastPage ? linkTo(page + 1) : undefined
  const start = (page - 1) * perPage
  const body: ListPage = {
    _links: {
      self: linkTo(page),
      ...(prev && { prev }),
      ...(next && { next }),
      ...fileLinks(dataset, address, origin, records.length),
    },
    titel: title,
    pagina: page,
    perPagina: perPage,
    totaal: records.length,
    versie: loaded.catalogue.vocabularies.releases[0]!.id,
    // Only what is asked is made ready: a list may have thousands.
    resultaten: (records as { id: string }[])
      .slice(start, start + perPage)
      .map((record) => toApiRecord(dataset, record, { catalogue: loaded.catalogue, origin })),
  }
  return { status: 200, body, beside: { prev: prev?.href, next: next?.href } }
}

const numberIn = (params: URLSearchParams, name: string, otherwise: number) => Number(params.get(name) ?? otherwise)

function pastTheEnd(page: number, lastPage: number): Reply {
  const detail =
    lastPage === 1
      ? 'De lijst heeft maar 1 pagina. Geef pagina 1, of laat pagina weg.'
      : `De lijst heeft ${lastPage} pagina’s. Geef een heel getal van 1 tot en met ${lastPage}.`
  const { name } = pageParameter
  return faulty(400, [fault({ in: 'query', name, value: String(page), code: 'voorbij-laatste-pagina', detail })])!
}
