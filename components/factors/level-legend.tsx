import type { Factor, Vocabularies } from '@/lib/catalogue/vocabularies'
import { LevelSteps } from './level-steps'

/** What the steps stand for. */
export function LevelLegend({ levels }: { levels: Vocabularies['factor-levels'] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
      {levels.map(({ id, label }) => (
        <li key={id} className="inline-flex items-center gap-2">
          <LevelSteps level={id as Factor['level']} />
          {label}
        </li>
      ))}
    </ul>
  )
}
