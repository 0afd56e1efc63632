import { readFileSync, writeFileSync } from 'node:fs'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { buildIndex } from '@/lib/search/build-index'
import { readWord } from '@/lib/search/match-word'
import { openIndex } from '@/lib/search/open-index'
import { stem } from '@/lib/search/stem'
import type { ThesaurusGroup } from '@/lib/search/thesaurus'
import { wordsOf } from '@/lib/text/words'

/**
 * Writes the group of everyday Dutch words that the search would hold for a misspelling, or for the start, of a word
 * it knows, such as "kerk" for "werk". They come from a list of common words of Dutch, one a line, the commonest first,
 * such as that of OpenSubtitles, without those that a spelling list does not have, such as that of OpenTaal:
 * `npm run search:words -- <common words> <spelling list>`. Run it again after a bigger change of the thesaurus.
 */
const groupId = 'gewone-woorden'
/** Rarer words are seldom typed, and would only make the index bigger. */
const mostWords = 3_000
const file = 'data/vocabularies/thesaurus.json'

const [commonWords, spellingList] = process.argv.slice(2)
if (commonWords === undefined || spellingList === undefined)
  throw new Error('Name a file with common words of Dutch and one with a spelling list, both with one word a line.')
const wordsIn = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0]!.trim())
const spelled = new Set(wordsIn(spellingList))
const common = wordsIn(commonWords)
  .slice(0, mostWords)
  .filter((word) => spelled.has(word))

const { vocabularies } = loadCatalogue()
const groups: ThesaurusGroup[] = vocabularies.thesaurus.filter(({ id }) => id !== groupId)
const index = openIndex(buildIndex(loadLists().everything, groups))
const isNoPart = (word: string) => word.length >= 4 && /^[a-z]+$/.test(word)
const mistaken = [...new Set(common.flatMap(wordsOf))].filter((word) => {
  if (!isNoPart(word)) return false
  const { how, readAs } = readWord(word, index, 'only', false)
  return how === 'misspelled' || (how === 'begun' && readAs.every(({ word: one }) => !index.postings.has(one)))
})

const oneOfEachStem = [...new Map(mistaken.toReversed().map((word) => [stem(word), word])).values()]

const text = readFileSync(file, 'utf8')
const words = oneOfEachStem.toSorted().map((word) => JSON.stringify(word))
const line = `{ "id": "${groupId}", "kind": "geen", "words": [${words.join(', ')}] }`
writeFileSync(
  file,
  text.replace(new RegExp(`,?\\n  \\{\\s*"id": "${groupId}".*`), '').replace(/\n\]\n$/, `,\n  ${line}\n]\n`),
)
console.log(`${oneOfEachStem.length} everyday words are never held for another one.`)
