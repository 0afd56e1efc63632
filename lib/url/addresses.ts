import { literalParam } from './query'

/** The search over every kind of record; see `Query.literal`. */
export const everythingAddress = (q: string, literal = false) =>
  q === '' ? '/zoeken' : `/zoeken?${new URLSearchParams({ q, ...(literal && { [literalParam]: 'ja' }) })}`

/** The page of a life phase, setting, factor, programme or intervention. */
export const lifePhaseAddress = (id: string) => `/levensfasen/${id}`
export const settingAddress = (id: string) => `/leefomgevingen/${id}`
export const factorAddress = (id: string) => `/factoren/${id}`
export const programmeAddress = (id: string) => `/programmas/${id}`
export const interventionAddress = (id: string) => `/interventies/${id}`

/** What has no page of its own has a place on the page of all. */
export const policyMeasureAddress = (id: string) => `/beleid#${id}`
export const actionOptionAddress = (id: string) => `/handelingsopties#${id}`
export const findingAddress = (id: string) => `/bevindingen#${id}`
export const benefitAddress = (id: string) => `/baten#${id}`

/** Where a suggestion leads, by its id in the search index: its own page, or the list of what is about it. */
export const suggestionAddress = (id: string) =>
  id.startsWith('onderwerpen/') ? `/interventies?onderwerp=${id.slice('onderwerpen/'.length)}` : `/${id}`

/** A selection is its address: the ids, in their order. */
export const selectionAddress = (ids: readonly string[]) => addressWithIds('/selectie', ids)

/** The parameter with which a comparison leaves out what is the same. */
export const differencesOnly = { name: 'toon', value: 'verschillen' }

export const comparisonAddress = (ids: readonly string[], onlyDifferences = false) =>
  addressWithIds('/vergelijk', ids, onlyDifferences ? [[differencesOnly.name, differencesOnly.value]] : [])

function addressWithIds(path: string, ids: readonly string[], more: string[][] = []): string {
  const params = new URLSearchParams([...ids.map((id) => ['id', id]), ...more])
  return params.size === 0 ? path : `${path}?${params}`
}
