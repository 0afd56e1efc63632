import type { Factor } from '@/lib/catalogue/vocabularies'

/** How many of the three steps a factor came. */
export const stepsOf: Record<Factor['level'], number> = { 'lange-lijst': 1, 'veel-invloed': 2, 'meeste-perspectief': 3 }

/** Three upright steps: how far a factor came in the selection. The word stands beside it. */
export function LevelSteps({ level }: { level: Factor['level'] }) {
  return (
    <span aria-hidden="true" className="steps">
      {[1, 2, 3].map((step) => (
        <span key={step} className={step <= stepsOf[level] ? 'step step-reached' : 'step'} />
      ))}
    </span>
  )
}
