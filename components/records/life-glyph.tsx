import { memo } from 'react'
import type { ListedClassification } from '@/lib/lists/list-kind'
import type { ListedLifePhase } from '@/lib/lists/terms'

type Props = { phases: ListedLifePhase[]; covered: ListedClassification[] }

/** How large a station is drawn, by who says that the record is for it. */
const radii = { report: 7, editor: 5.75, off: 2.5 }

const stationX = (place: number) => 10 + 37 * place

const circleAt = (place: number, radius: number) =>
  `M${stationX(place) - radius} 9a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1-${2 * radius} 0`

/**
 * The levenslijn of one row in a list. Decoration: the words stand in the row. All stations of one look are one shape,
 * and it is remembered, because a list holds up to seventy of them and a key press changes none.
 */
export const LifeGlyph = memo(function LifeGlyph({ phases, covered }: Props) {
  const looks = phases.map(({ id }) => {
    const basis = covered.find((phase) => phase.id === id)?.basis
    return basis === undefined ? 'off' : basis === 'rapport' ? 'report' : 'editor'
  })
  const spans = looks.map((look, place) =>
    place > 0 && look !== 'off' && looks[place - 1] !== 'off' ? `M${stationX(place - 1)} 9H${stationX(place)}` : '',
  )
  const stations = (look: keyof typeof radii) =>
    looks.includes(look) && (
      <path
        className={`glyph-${look}`}
        d={looks.map((one, place) => (one === look ? circleAt(place, radii[look]) : '')).join('')}
      />
    )
  return (
    <svg className="glyph" viewBox="0 0 208 18" aria-hidden="true">
      <path className="glyph-line" d="M10 9H195" />
      {spans.some((span) => span !== '') && <path className="glyph-span" d={spans.join('')} />}
      {stations('off')}
      {stations('report')}
      {stations('editor')}
    </svg>
  )
})
