import type { ListedClassification } from '@/lib/lists/list-kind'
import { phasesBesides } from '@/lib/lists/phase-heads'
import type { ListedLifePhase } from '@/lib/lists/terms'
import { ClassifiedWords } from '../search/classified-words'
import { LifeGlyph } from './life-glyph'

type Props = {
  phases: ListedLifePhase[]
  covered: ListedClassification[]
  /** The one life phase that the list is about. */
  listPhase: string | null
  /** The row says all its phases in words already. */
  isTwin?: boolean
}

/** The levenslijn of a row. In a list about one phase it would repeat itself: there only a row that is for more has one. */
export function RowGlyph({ phases, covered, listPhase, isTwin = false }: Props) {
  const besides = phasesBesides(covered, listPhase)
  if (listPhase !== null && besides.length === 0) return null
  return (
    <span aria-hidden={isTwin} className="row-glyph">
      <LifeGlyph phases={phases} covered={covered} />
      {listPhase !== null && (
        <span className="row-glyph-words">
          Ook <ClassifiedWords name="levensfase" values={besides} terms={phases} found={[]} />
        </span>
      )}
    </span>
  )
}
