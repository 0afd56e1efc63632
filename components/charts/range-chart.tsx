import { linearScale } from '@/lib/charts/linear-scale'
import { spreadLabels } from '@/lib/charts/spread-labels'

type Range = { low: number; central: number; high: number }

export type RangeChartData = {
  /** The x of the right edge and what the lines reach there; they start at nothing. */
  end: { x: number } & Range
  xTicks: { value: number; label: string }[]
  yTicks: { value: number; label: string }[]
  /** What the lines are called at their ends. */
  names: Record<keyof Range, string>
  /** The report gives no margin: what is said of it stands in brackets. */
  isMarginOurs: boolean
  chosen: { x: number; label: string; values: Record<keyof Range, string> } & Range
  /** Open points on the central line. */
  points: ({ x: number } & Pick<Range, 'central'>)[]
  /** From here on the lines are another's: a hairline, with what to say at its right. */
  beyond?: { x: number; words: string[] }
}

type Size = { width: number; height: number; className: string }

/** Two drawings, because text that is scaled down with its drawing cannot be read; the style sheet shows one. */
const sizes: Size[] = [
  { width: 780, height: 340, className: 'range-chart range-chart-wide' },
  { width: 360, height: 300, className: 'range-chart range-chart-narrow' },
]

const bounds = ['high', 'central', 'low'] as const
const digitWidth = 8.5
const labelGap = 19
const longest = (words: string[]) => Math.max(...words.map((one) => one.length))

/** What stands on the band is kept apart from its lines. */
const valueClasses = { high: undefined, central: 'range-strong range-on-band', low: 'range-on-band' }

/** A line with its margin. A picture for who sees it: its table stands beside it. */
export function RangeChart({ data, onlyNarrow = false }: { data: RangeChartData; onlyNarrow?: boolean }) {
  return sizes
    .slice(onlyNarrow ? 1 : 0)
    .map((size) => (
      <Drawing
        key={size.width}
        data={data}
        size={onlyNarrow ? { ...size, className: 'range-chart range-chart-only' } : size}
      />
    ))
}

function Drawing({ data, size: { width, height, className } }: { data: RangeChartData; size: Size }) {
  const { end, xTicks, yTicks, names, isMarginOurs, chosen, points, beyond } = data
  const isAtEnd = chosen.x === end.x
  const say = (bound: keyof Range, words: string) => (isMarginOurs && bound !== 'central' ? `[${words}]` : words)
  const values = bounds.map((bound) => say(bound, chosen.values[bound]))
  // At the end of the lines their names carry the values.
  const endWords = bounds.map((bound) => say(bound, isAtEnd ? `${names[bound]} ${chosen.values[bound]}` : names[bound]))
  const left = 16 + digitWidth * Math.max(3, longest(yTicks.map(({ label }) => label)))
  const right = width - 14 - digitWidth * longest(endWords)
  const bottom = height - 34
  const x = linearScale([0, end.x], [left, right])
  const y = linearScale([0, yTicks.at(-1)!.value], [bottom, 14])
  const line = (bound: keyof Range) => `M${x(0)} ${y(0)}L${x(end.x)} ${y(end[bound])}`
  const spread = (range: Range, floor: number) =>
    spreadLabels(
      bounds.map((bound) => y(range[bound])),
      labelGap,
      [14, floor],
    )
  // Words that would print over those of what was chosen give way.
  const freeTicks = xTicks.filter(
    ({ value, label }) =>
      Math.abs(x(value) - x(chosen.x)) > (digitWidth * (label.length + chosen.label.length)) / 2 + 4,
  )
  const endHeights = spread(end, bottom)
  const valueHeights = spread(chosen, bottom - 8)
  const isNearAxis = x(chosen.x) - left < 24 + digitWidth * longest(values)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={className} aria-hidden="true">
      <path className="range-band" d={`${line('high')}L${x(end.x)} ${y(end.low)}Z`} />
      {yTicks.map(({ value, label }) => (
        <g key={value}>
          <line
            className={value === 0 ? 'range-base' : 'range-grid'}
            x1={left}
            x2={right}
            y1={y(value)}
            y2={y(value)}
          />
          <text x={left - 9} y={y(value) + 5} textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {[...freeTicks, { value: chosen.x, label: chosen.label }].map(({ value, label }) => (
        <text
          key={value}
          className={value === chosen.x ? 'range-strong' : undefined}
          x={x(value)}
          y={height - 9}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
      {beyond && (
        <g>
          <line className="range-beyond" x1={x(beyond.x)} x2={x(beyond.x)} y1={14} y2={bottom} />
          {beyond.words.map((words, place) => (
            <text key={words} x={x(beyond.x) + 7} y={26 + place * labelGap}>
              {words}
            </text>
          ))}
        </g>
      )}
      <path className="range-bound" d={line('high')} />
      <path className="range-bound" d={line('low')} />
      <path className="range-centre" d={line('central')} />
      {bounds.map((bound, place) => (
        <text
          key={bound}
          className={bound === 'central' ? 'range-strong' : undefined}
          x={right + 11}
          y={endHeights[place]! + 5}
        >
          {endWords[place]}
        </text>
      ))}
      {points.map((point) => (
        <circle key={point.x} className="range-point" cx={x(point.x)} cy={y(point.central)} r="5" />
      ))}
      <path
        className="range-whisker"
        d={`M${x(chosen.x)} ${y(chosen.low)}V${y(chosen.high)}M${x(chosen.x) - 6} ${y(chosen.low)}h12M${x(chosen.x) - 6} ${y(chosen.high)}h12`}
      />
      <circle className="range-chosen" cx={x(chosen.x)} cy={y(chosen.central)} r="6.5" />
      {!isAtEnd &&
        chosen.x > 0 &&
        bounds.map((bound, place) => (
          <text
            key={bound}
            className={valueClasses[bound]}
            x={x(chosen.x) + (isNearAxis ? 13 : -13)}
            y={valueHeights[place]!}
            textAnchor={isNearAxis ? 'start' : 'end'}
          >
            {values[place]}
          </text>
        ))}
    </svg>
  )
}
