import { arcSteps } from '@/lib/charts/arcs'
import { countInterventions } from '@/lib/format/words'

/** What the arcs stand for. The last step holds all that is more. */
export function ArcLegend({ hasOptions }: { hasOptions: boolean }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
      {arcSteps.map((step) => (
        <li key={step} className="inline-flex items-center gap-2">
          <Sample kind={`arc-${step}`} />
          {step === arcSteps.at(-1) ? `${step} of meer` : countInterventions(step)}
        </li>
      ))}
      {hasOptions && (
        <li className="inline-flex items-center gap-2">
          <Sample kind="arc-options" />
          dezelfde handelingsopties
        </li>
      )}
    </ul>
  )
}

function Sample({ kind }: { kind: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 28 8" className="h-2 w-7 flex-none">
      <path className={`arc ${kind}`} d="M0 4H28" />
    </svg>
  )
}
