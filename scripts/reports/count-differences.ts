import type { Catalogue } from '@/lib/catalogue/catalogue'
import { countsInOtherWords, type KnownDifference } from './known-differences'
import { knownList } from './known-list'

const numberWords: Record<string, number> = { geen: 0, een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6 }

/** The number of a count stands in the words that carry it: "waarvan 3", "Twee zijn beoordeeld", "geen effectieve". */
export function countDifferences(
  { vocabularies, methods }: Catalogue,
  inOtherWords: KnownDifference[] = countsInOtherWords,
): string[] {
  const phaseCounts = vocabularies['life-phases'].flatMap(({ id, reportCounts }) =>
    Object.entries(reportCounts).map(([what, { value, words }]) => ({ owner: `${id}, ${what}`, value, words })),
  )
  const figures = methods.flatMap(({ id: report, figures: own }) =>
    own
      // What was counted or added up is not printed as a number.
      .filter(({ label }) => !/door ons (geteld|opgeteld)/.test(label))
      .map(({ id, value, words }) => ({ owner: `${report}, ${id}`, value, words })),
  )
  const known = knownList(inOtherWords)
  const differences = [...phaseCounts, ...figures]
    .filter(({ value, words }) => !numbersIn(words).includes(value))
    .filter(({ owner }) => !known.has(({ what }) => what === owner))
    .map(({ owner, value, words }) => `${owner}: ${value} does not stand in "${words}".`)
  return [...differences, ...known.unused()]
}

function numbersIn(words: string): number[] {
  return (words.toLowerCase().match(/\d+|\p{L}+/gu) ?? []).flatMap((word) =>
    /^\d/.test(word) ? [Number(word)] : (numberWords[word] ?? []),
  )
}
