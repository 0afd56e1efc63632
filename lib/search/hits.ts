import type { SearchIndex } from './open-index'

/** `relevance` only compares hits of one query. */
export type Hit = { id: string; relevance: number }

/** The documents that answer a query. A list of all of them is made only for who asks: there can be very many. */
export type Hits = {
  total: number
  /** How well the document with this id answers, 0 when it was not found. */
  relevanceOf: (id: string) => number
  /** So many of them, the best first; in the order of the catalogue when they are equally good. */
  best: (most?: number) => Hit[]
}

/** `found`: the numbers of the documents; `relevance`: of every document by its number, 0 for the others. */
export function openHits(found: number[], relevance: Float64Array, { documents, numbers }: SearchIndex): Hits {
  return {
    total: found.length,
    relevanceOf(id) {
      const number = numbers.get(id)
      return number === undefined ? 0 : relevance[number]!
    },
    best(most = found.length) {
      return numbersOfBest(found, relevance, most).map((number) => ({
        id: documents[number]!.id,
        relevance: relevance[number]!,
      }))
    },
  }
}

/** Numbers alone are sorted far quicker than documents: the last one wanted says which documents to sort at all. */
function numbersOfBest(found: number[], relevance: Float64Array, most: number): number[] {
  const sorted = new Float64Array(found.length)
  for (let place = 0; place < found.length; place++) sorted[place] = relevance[found[place]!]!
  const least = sorted.sort().at(-most) ?? 0
  return found
    .filter((number) => relevance[number]! >= least)
    .sort((a, b) => relevance[b]! - relevance[a]! || a - b)
    .slice(0, most)
}
