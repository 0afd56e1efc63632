import { z } from 'zod'
import { type KnownIds, ownWords, recordFields } from './record-fields'

/** The shape of one file in data/online-offers/: a site in the report's box on mental health online. */
export function onlineOfferSchema(ids: KnownIds) {
  const { identity, eachOnce, links, source } = recordFields(ids)
  return z.strictObject({
    ...identity('onlineOffers'),
    kinds: eachOnce('online-kinds').min(1),
    summary: ownWords(20, 400),
    links: links.min(1),
    source,
  })
}

export type OnlineOffer = z.infer<ReturnType<typeof onlineOfferSchema>>
