import { memo } from 'react'
import type { ListedClassification } from '@/lib/lists/list-kind'
import type { ListedLifePhase } from '@/lib/lists/terms'

type Props = { phases: ListedLifePhase[]; covered: ListedClassification[] }

const stationX = (place: number) => 10 + 37 * place

/**
 * The levenslijn of one row in a list. Decoration: the words stand in the row. Remembered, because a list holds up to
 * seventy of them and a key press changes none.
 */
export const LifeGlyph = memo(function LifeGlyph({ phases, covered }: Props) {
  const basisOf = (id: string) => covered.find((phase) => phase.id === id)?.basis
  return (
    <svg className="glyph" viewBox="0 0 208 18" aria-hidden="true">
      <line className="glyph-line" x1="10" x2="195" y1="9" y2="9" />
      {phases
        .slice(1)
        .map(({ id }, place) =>
          basisOf(id) && basisOf(phases[place]!.id) ? (
            <line key={id} className="glyph-span" x1={stationX(place)} x2={stationX(place + 1)} y1="9" y2="9" />
          ) : null,
        )}
      {phases.map(({ id }, place) => {
        switch (basisOf(id)) {
          case 'rapport':
            return <circle key={id} className="glyph-report" cx={stationX(place)} cy="9" r="7" />
          case 'redactie':
            return <circle key={id} className="glyph-editor" cx={stationX(place)} cy="9" r="5.75" />
          case undefined:
            return <circle key={id} className="glyph-off" cx={stationX(place)} cy="9" r="2.5" />
        }
      })}
    </svg>
  )
})
