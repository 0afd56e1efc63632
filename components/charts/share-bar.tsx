export type Share = { id: string; label: string; percent: number }

const width = 360
const perPercent = width / 100
const top = 26
const thickness = 26
const labelWidth = 9

/**
 * Parts of a whole, told apart by filling and words rather than by colour. The last one may be too thin for its words:
 * they stand below its end. A picture for who sees it: its table stands beside it.
 */
export function ShareBar({ shares }: { shares: Share[] }) {
  const startOf = (place: number) => shares.slice(0, place).reduce((sum, { percent }) => sum + percent, 0) * perPercent
  return (
    <svg viewBox={`0 0 ${width} ${top + thickness + 24}`} className="share-bar" aria-hidden="true">
      {shares.map(({ id, label, percent }, place) => {
        const from = startOf(place)
        const long = percent * perPercent
        const words = `${label} ${percent}%`
        const isLast = place === shares.length - 1
        const fits = words.length * labelWidth < width - from
        return (
          <g key={id}>
            <rect
              className={`share share-${place}`}
              x={from + 0.75}
              y={top}
              width={Math.max(0, long - 1.5)}
              height={thickness}
            />
            {place === 1 && <Stripes from={from} long={long} />}
            <text
              x={isLast || !fits ? from + long : from}
              y={isLast ? top + thickness + 18 : top - 9}
              textAnchor={isLast || !fits ? 'end' : 'start'}
            >
              {words}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Drawn line by line: a pattern would need an id of its own for each picture on the page. */
function Stripes({ from, long }: { from: number; long: number }) {
  const gap = 9
  const count = Math.floor((long - 4) / gap)
  const lines = Array.from({ length: Math.max(0, count) }, (_, place) => from + (place + 1) * gap)
  return <path className="share-stripes" d={lines.map((x) => `M${x} ${top}v${thickness}`).join('')} />
}
