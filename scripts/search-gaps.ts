import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { indexedWords } from '@/lib/search/analyse'
import { stem } from '@/lib/search/stem'
import { stopWords } from '@/lib/search/stop-words'
import { labelKey } from '@/lib/search/thesaurus'

// What can be found only by its own words: labels first, then the words of the records that most records have.
const { everything, index } = loadLists()
const { vocabularies } = loadCatalogue()
const reached = new Set(
  vocabularies.thesaurus.flatMap((group) =>
    [...group.words, ...(group.kind === 'ruimer' ? group.also : [])].flatMap((phrase) => [
      labelKey(phrase),
      ...indexedWords(phrase).map(stem),
    ]),
  ),
)

const labels = [...new Set(everything.flatMap((one) => one.labels.map(({ label }) => label)))]
const lonelyLabels = labels.filter((label) => !reached.has(labelKey(label)))
console.log(`${lonelyLabels.length} of ${labels.length} labels that no group of the thesaurus has as a whole:`)
console.log(`  ${lonelyLabels.join(', ')}\n`)

const words = [...index.postings].filter(([word]) => word.length > 3 && !stopWords.has(word))
const lonelyWords = words
  .filter(
    ([word]) =>
      !reached.has(stem(word)) && ![...index.compounds].some(([part, own]) => reached.has(part) && own.includes(word)),
  )
  .toSorted(([, a], [, b]) => b.documents.length - a.documents.length)
console.log(
  `${lonelyWords.length} of ${words.length} words that no group has, nor one of their parts, with their records:`,
)
console.log(
  `  ${lonelyWords
    .slice(0, 300)
    .map(([word, { documents }]) => `${word} ${documents.length}`)
    .join(', ')}`,
)
