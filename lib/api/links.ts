import { z } from 'zod'
import type { Dataset } from '../export/dataset'
import { formats, formatsFor } from '../export/formats'
import { defaultPerPage, pageParameter, perPageParameter } from './list-parameters'
import { apiAddress } from './version'

export const linkSchema = z
  .strictObject({
    href: z.string().meta({
      format: 'uri-reference',
      description: 'Met de naam van de site, als de server die weet; anders een pad',
    }),
    type: z.string().optional().describe('In welke vorm het antwoord komt, waar dat geen JSON van deze API is'),
  })
  .describe('Een verwijzing')

export type Link = z.infer<typeof linkSchema>

export const selfSchema = z.strictObject({ self: linkSchema })

export const recordLink = ({ name }: Dataset, id: string, origin: string): Link => ({
  href: `${origin}${apiAddress}/${name}/${id}`,
})

export const datasetLink = ({ name }: Dataset, origin: string): Link => ({ href: `${origin}${apiAddress}/${name}` })

/** Which part of a list is asked. */
export type Part = { page: number; perPage: number }

/** A part of a list; `address` is that of the page for readers, which knows the same parameters. */
export function partLink(address: string, { page, perPage }: Part, origin: string): Link {
  const [path = '', search] = address.split('?')
  const params = new URLSearchParams(search)
  if (page > 1) params.set(pageParameter.name, String(page))
  if (perPage !== defaultPerPage) params.set(perPageParameter.name, String(perPage))
  const query = params.toString()
  return { href: `${origin}${apiAddress}${path}${query && `?${query}`}` }
}

/** The same list as files, which hold all of it. They stand outside the API. */
export function fileLinks(dataset: Dataset, address: string, origin: string, rows: number): Record<string, Link> {
  const [path, search] = address.split('?')
  return Object.fromEntries(
    formatsFor(dataset.formats, rows).map((name) => {
      const { extension, mediaType } = formats[name]
      return [name, { href: `${origin}${path}${extension}${search ? `?${search}` : ''}`, type: mediaType }]
    }),
  )
}
