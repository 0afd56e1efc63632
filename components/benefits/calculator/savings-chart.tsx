import { RangeChart } from '@/components/charts/range-chart'
import type { Answer } from '@/lib/benefits/answer'
import { lastOwnPercent, type SavingsLines } from '@/lib/benefits/savings-lines'
import { niceTicks } from '@/lib/charts/nice-ticks'
import { formatPercent } from '@/lib/format/amounts'
import { describeAdults } from '@/lib/format/describe-savings'
import { formatInUnit } from '@/lib/format/rounded-amounts'
import { FigureSource } from '../../ui/figure-source'
import { ChartKey } from './chart-key'

const mostHeights = 5

/** The line that an answer stands on, with its margin. */
export function SavingsChart({ lines }: { lines: SavingsLines }) {
  const { answer, percents, ownPercents, end, unit } = lines
  const { scenario, adults, percent, estimate, step } = answer
  const heights = niceTicks(end.estimate.high, mostHeights)
  const inUnit = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 3 })
  const isOurs = scenario !== 'welbevinden'
  const value = (euro: number) => formatInUnit(euro, step, unit)
  const last = lastOwnPercent(lines)
  const points = ownPercents.filter((own) => own !== percent)
  return (
    <div className="chart-room break-inside-avoid">
      <p className="text-ui font-semibold">Minder kosten, in {unit.name} per jaar</p>
      <p className="text-note text-ink-soft">
        bij {describeAdults(adults)}, naar{' '}
        {isOurs ? 'daling van het aantal mensen dat de aandoening heeft' : 'stijging van het welbevinden'}
      </p>
      <ChartKey isMarginOurs={isOurs} hasPoints={points.length > 0} />
      <RangeChart
        onlyNarrow={isOurs}
        data={{
          end: { x: end.percent, ...end.estimate },
          xTicks: percents.map((one) => ({ value: one, label: formatPercent(one) })),
          yTicks: heights.map((euro) => ({ value: euro, label: inUnit.format(euro / unit.euros) })),
          names: { low: 'laag', central: 'midden', high: 'hoog' },
          isMarginOurs: isOurs,
          chosen: {
            x: percent,
            label: formatPercent(percent),
            ...estimate,
            values: { low: value(estimate.low), central: value(estimate.central), high: value(estimate.high) },
          },
          points: points.map((own) => ({ x: own, central: centralAt(own, lines.rows) })),
          beyond: end.percent > last ? { x: last, words: [`boven ${formatPercent(last)}:`, '[onze lijn]'] } : undefined,
        }}
      />
      <FigureSource>
        {isOurs
          ? 'paragraaf 4.2 van het rapport van 2022. [De lijn en de marge berekenden wij.]'
          : 'paragraaf 4.1 van het rapport van 2022. [De lijn berekenden wij.]'}
      </FigureSource>
    </div>
  )
}

const centralAt = (percent: number, rows: Answer[]) => rows.find((row) => row.percent === percent)!.estimate.central
