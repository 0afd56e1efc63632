import { answerApi } from '@/lib/api/answer'
import { buildCatalogue } from '@/lib/catalogue/build-catalogue'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Loaded } from '@/lib/export/dataset'
import { listAll } from '@/lib/lists/all-lists'

/** Everything of the site, for the handler to answer from. */
export const loadedFrom = (catalogue: Catalogue): Loaded => ({ catalogue, lists: listAll(catalogue) })

/** The real records: the API is to hold for these. */
export function loadReal(): Loaded {
  const built = buildCatalogue('data')
  if ('problems' in built) throw new Error('The data is not right: run npm run data:check.')
  return loadedFrom(built.catalogue)
}

export const origin = 'https://catalogus.nl'
const headers = { host: 'catalogus.nl', 'x-forwarded-proto': 'https' }

/** A request as it comes from outside; `address` is what stands after the name of the site. */
export const ask = (
  loaded: Loaded,
  address: string,
  more: { method?: string; headers?: Record<string, string> } = {},
) =>
  answerApi(new Request(`http://binnen:3000${address}`, { ...more, headers: { ...headers, ...more.headers } }), loaded)

type Body = Record<string, unknown> & {
  _links: Record<string, { href: string }>
  resultaten: ({ id: string } & Record<string, unknown>)[]
  errors: { name: string; value: string; code: string; allowed?: string[]; nearest?: string[] }[]
}

export const bodyOf = async (response: Response) => (await response.json()) as Body
