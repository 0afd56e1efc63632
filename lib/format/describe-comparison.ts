import type { ComparedRow } from '../shortlist/compare'
import { inSentence, joinAnd, opening } from './words'

const numberWords: Record<number, string> = { 2: 'twee', 3: 'drie', 4: 'vier' }

/** On how much a number of interventions differ, on what they are alike, and of what the report says nothing. */
export function describeComparison(all: ComparedRow[], count: number): string {
  const rows = all.filter(({ isOwnToEach }) => !isOwnToEach)
  const differing = rows.filter(({ differs }) => differs).length
  const alike = labels(rows.filter(({ differs, isUnmentioned }) => !differs && !isUnmentioned))
  const unmentioned = labels(rows.filter(({ isUnmentioned }) => isUnmentioned))
  return [
    differing === rows.length
      ? `Zij verschillen op alle ${rows.length} kenmerken.`
      : `Zij verschillen op ${differing === 0 ? 'geen' : differing} van de ${rows.length} kenmerken.`,
    alike.length > 0 && `Gelijk ${alike.length === 1 ? 'is' : 'zijn'} ${joinAnd(alike)}.`,
    unmentioned.length > 0 &&
      `${opening(joinAnd(unmentioned))} ${unmentioned.length === 1 ? 'is' : 'zijn'} bij geen van de ${numberWords[count]} vermeld.`,
  ]
    .filter((sentence) => sentence !== false)
    .join(' ')
}

const labels = (rows: ComparedRow[]) => rows.map(({ label, phrase = inSentence(label) }) => phrase)
