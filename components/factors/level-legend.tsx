import type { Factor, Vocabularies } from '@/lib/catalogue/vocabularies'
import { Legend, LegendEntry } from '../ui/legend'
import { LevelSteps } from './level-steps'

/** What the steps stand for. */
export function LevelLegend({ levels }: { levels: Vocabularies['factor-levels'] }) {
  return (
    <Legend>
      {levels.map(({ id, label }) => (
        <LegendEntry key={id} mark={<LevelSteps level={id as Factor['level']} />}>
          {label}
        </LegendEntry>
      ))}
    </Legend>
  )
}
