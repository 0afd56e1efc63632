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
  { words: [first, ...others], quality }: Alternative,
  postings: SearchIndex['postings'],
  byFields: Float32Array,
  scratch: { all: Float32Array; word: Float32Array },
): number[] {
  let found = scoreWord(first!, quality, postings, byFields, scratch.all)
  for (const matches of others) {
    const own = scoreWord(matches, quality, postings, byFields, scratch.word)
    for (const document of found) scratch.all[document] = Math.min(scratch.all[document]!, scratch.word[document]!)
    found = found.filter((document) => scratch.all[document]! > 0)
    for (const document of own) scratch.word[document] = 0
  }
  return found
}

/** The documents that have one of the matches, the score of the best one in `scores`, which has to be empty. */
function scoreWord(
  matches: WordMatch[],
  quality: number,
  postings: SearchIndex['postings'],
  byFields: Float32Array,
  scores: Float32Array,
): number[] {
  const found: number[] = []
  for (const match of matches) {
    const { documents, fieldSets: sets } = postings.get(match.word)!
    const worth = match.quality * quality
    for (let place = 0; place < documents.length; place++) {
      const document = documents[place]!
      const score = worth * byFields[sets[place]!]!
      const known = scores[document]!
      if (score <= known) continue
      if (known === 0) found.push(document)
      scores[document] = score
    }
  }
  return found
}

const rarity = (found: number, size: number) => Math.sqrt(Math.log(1 + size / found))
