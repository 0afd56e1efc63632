import type { PlacedGap } from '@/lib/gap-map/stated-gaps'
import { Bracketed } from '../records/bracketed'

export const gapNoteId = (number: number) => `tekort-${number}`

/** Points from a place in the map to what the report says is lacking there; in brackets where we placed it. */
export function GapFlags({ gaps }: { gaps: PlacedGap[] }) {
  if (gaps.length === 0) return null
  return (
    <span className="gap-flags">
      {gaps.map(({ number, finding: { id, name }, basis }) => (
        <span key={id}>
          {' '}
          <Bracketed basis={basis}>
            <a href={`#${gapNoteId(number)}`}>
              <GapName number={number} />
              <span className="sr-only">: {name}</span>
            </a>
          </Bracketed>
        </span>
      ))}
    </span>
  )
}

/** In the narrow columns of a phone the word is a letter; who does not see it hears the word. */
export function GapName({ number }: { number: number }) {
  return (
    <>
      <span className="narrow:sr-only">tekort </span>
      <span aria-hidden="true" className="hidden narrow:inline">
        t
      </span>
      {number}
    </>
  )
}
