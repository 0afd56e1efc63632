import { type JudgedQuery, pools } from './judged-queries'

/** Ids of documents, best first. */
export type Engine = (query: string) => string[]

/** Means over queries; null where none of them says anything about it. */
export type Measures = {
  queries: number
  /** Over the first ten, with the grades as gains: 1 is the best order there is. */
  ndcg: number | null
  /** One over the place of the first right answer. */
  mrr: number | null
  /** The share of the right answers (of ten of them, if there are more) among the first ten. */
  recall: number | null
  /** The share of what was found that a reader accepted. */
  precision: number | null
  /** The share of queries with an answer for which nothing was found. */
  zero: number | null
  /** The share of queries without an answer for which nothing was found. */
  silent: number | null
}

const depth = 10

export function measure(engine: Engine, queries: JudgedQuery[]): Measures {
  const answered = queries.map((judged) => ({
    judged,
    found: engine(judged.query).filter((id) => pools[judged.pool].includes(id.split('/')[0]!)),
  }))
  const answerable = answered.filter(({ judged }) => Object.keys(judged.grades).length > 0)
  const unanswerable = answered.filter((one) => !answerable.includes(one))
  return {
    queries: queries.length,
    ndcg: mean(answerable.map(({ judged, found }) => ndcg(judged, found))),
    mrr: mean(answerable.map(({ judged, found }) => reciprocalRank(judged, found))),
    recall: mean(answerable.map(({ judged, found }) => recall(judged, found))),
    precision: mean(
      answerable.filter(({ found }) => found.length > 0).map(({ judged, found }) => precision(judged, found)),
    ),
    zero: mean(answerable.map(({ found }) => Number(found.length === 0))),
    silent: mean(unanswerable.map(({ found }) => Number(found.length === 0))),
  }
}

export function ndcg({ grades }: JudgedQuery, found: string[]): number {
  const gains = found.slice(0, depth).map((id) => grades[id] ?? 0)
  const best = Object.values(grades).toSorted((a, b) => b - a)
  return discounted(gains) / discounted(best.slice(0, depth))
}

const discounted = (gains: number[]) =>
  gains.reduce((sum, gain, place) => sum + (2 ** gain - 1) / Math.log2(place + 2), 0)

/** A right answer is one that the readers together gave a 1 at least. */
const isRight = ({ grades }: JudgedQuery, id: string) => (grades[id] ?? 0) >= 1

function reciprocalRank(judged: JudgedQuery, found: string[]): number {
  const place = found.findIndex((id) => isRight(judged, id))
  return place < 0 ? 0 : 1 / (place + 1)
}

function recall(judged: JudgedQuery, found: string[]): number {
  const right = Object.keys(judged.grades).filter((id) => isRight(judged, id)).length
  const ten = found.slice(0, depth).filter((id) => isRight(judged, id)).length
  return right === 0 ? 1 : ten / Math.min(right, depth)
}

const precision = ({ grades }: JudgedQuery, found: string[]) => found.filter((id) => id in grades).length / found.length

const mean = (values: number[]) =>
  values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length
