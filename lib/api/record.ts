import type { z } from 'zod'
import type { Catalogue } from '../catalogue/catalogue'
import type { Dataset } from '../export/dataset'
import type { Context } from '../export/field'
import { publicRecord, publicSchema } from '../export/public-record'
import { recordLink, selfSchema } from './links'

/** A record as the API gives it, alone and in a list. */
export const recordSchema = (dataset: Dataset, catalogue: Catalogue) =>
  publicSchema(dataset.fields, catalogue).extend({ _links: selfSchema }).describe(dataset.description)

export type ApiRecord = z.infer<ReturnType<typeof recordSchema>>

export const toApiRecord = (dataset: Dataset, record: { id: string }, context: Context): ApiRecord => ({
  ...publicRecord(record, dataset.fields, context),
  _links: { self: recordLink(dataset, record.id, context.origin) },
})
