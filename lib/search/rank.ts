import type { WordMatch } from './match-word'
import type { SearchIndex } from './open-index'
import type { Alternative, Unit } from './read-query'
import { fieldNames, fields, fieldSets } from './search-document'
import { coveragePower, fieldWeights, furtherShare, leastCoverage, leastScore, saturation } from './tuning'

export type Ranking = {
  /** The relevance of each document by its number, 0 for those that were not found. */
  relevance: Float64Array
  /** The numbers of the documents that were found, in no order. */
  found: number[]
  /** Per unit and alternative: the documents it found, also those that dropped out later. */
  foundBy: Map<Alternative, number[]>
}

/** What a hit is worth by the fields it stands in; nothing by the editors' labels alone when `reportOnly`. */
function weightsOf(reportOnly: boolean): Float32Array {
  const weights = new Float32Array(fieldSets)
  for (let set = 1; set < fieldSets; set++) {
    const sum = fieldNames
      .filter((name) => (set & fields[name]) !== 0 && !(reportOnly && name === 'editorLabel'))
      .reduce((total, name) => total + fieldWeights[name], 0)
    weights[set] = sum / (sum + saturation)
  }
  return weights
}
const weights = { all: weightsOf(false), report: weightsOf(true) }

/**
 * The relevance of each document: over the units of the query, how rare the unit is × how well the document answers
 * it, times the share of the query that it answers. Who answers much less than another drops out. What is known of a
 * document stands under its number in plain arrays: an answer can be a large part of all documents.
 */
export function rank(
  units: Unit[],
  index: SearchIndex,
  reportOnly: boolean,
  isAsked: (document: number) => boolean,
): Ranking {
  const size = index.documents.length
  const byFields = reportOnly ? weights.report : weights.all
  const relevance = new Float64Array(size)
  const covered = new Float32Array(size)
  const best = new Float32Array(size)
  const sum = new Float32Array(size)
  const scratch = { all: new Float32Array(size), word: new Float32Array(size) }
  const touched: number[] = []
  const foundBy: Ranking['foundBy'] = new Map()
  let whole = 0

  for (const unit of units) {
    const own: number[] = []
    for (const alternative of unit.alternatives) {
      const documents = scoreAlternative(alternative, index.postings, byFields, scratch)
      foundBy.set(alternative, documents)
      for (const document of documents) {
        const score = scratch.all[document]!
        scratch.all[document] = 0
        if (best[document] === 0) own.push(document)
        sum[document]! += score
        if (score > best[document]!) best[document] = score
      }
    }
    if (own.length === 0) continue
    const weight = unit.weight * rarity(own.length, size)
    whole += weight
    for (const document of own) {
      if (covered[document] === 0) touched.push(document)
      covered[document]! += weight
      relevance[document]! += weight * (best[document]! + furtherShare * (sum[document]! - best[document]!))
      best[document] = 0
      sum[document] = 0
    }
  }

  let most = 0
  for (const document of touched) if (isAsked(document)) most = Math.max(most, covered[document]!)
  let highest = 0
  for (const document of touched) {
    const isAnswer = covered[document]! >= leastCoverage * most && isAsked(document)
    relevance[document]! *= isAnswer ? (covered[document]! / whole) ** coveragePower : 0
    highest = Math.max(highest, relevance[document]!)
  }
  const found: number[] = []
  for (const document of touched)
    if (relevance[document]! > 0 && relevance[document]! >= leastScore * highest) found.push(document)
    else relevance[document] = 0
  return { relevance, found, foundBy }
}

/** The documents that have a match for each word, their scores in `scratch.all`; the least of the words counts. */
function scoreAlternative(
  { words, quality }: Alternative,
  postings: SearchIndex['postings'],
  byFields: Float32Array,
  { all, word }: { all: Float32Array; word: Float32Array },
): number[] {
  const size = (matches: WordMatch[]) =>
    matches.reduce((sum, match) => sum + postings.get(match.word)!.documents.length, 0)
  // The rarest word first: of the others only what stands in its documents counts.
  const [first, ...others] = words.length > 1 ? words.toSorted((a, b) => size(a) - size(b)) : words
  let found: number[] = []
  scoreWord(first!, all, found)
  for (const matches of others) {
    const both: number[] = []
    scoreWord(matches, word, both, all)
    for (const document of both) all[document] = Math.min(all[document]!, word[document]!)
    for (const document of found) if (word[document] === 0) all[document] = 0
    for (const document of both) word[document] = 0
    found = both
  }
  return found

  /** The best of the matches for each document goes to `scores`, which has to be empty; only for those in `within`. */
  function scoreWord(matches: WordMatch[], scores: Float32Array, own: number[], within?: Float32Array) {
    for (const match of matches) {
      const { documents, fieldSets: sets } = postings.get(match.word)!
      const worth = match.quality * quality
      for (let place = 0; place < documents.length; place++) {
        const document = documents[place]!
        if (within !== undefined && within[document] === 0) continue
        const score = worth * byFields[sets[place]!]!
        const known = scores[document]!
        if (score <= known) continue
        if (known === 0) own.push(document)
        scores[document] = score
      }
    }
  }
}

const rarity = (found: number, size: number) => Math.sqrt(Math.log(1 + size / found))
