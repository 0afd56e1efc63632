import { arcSteps } from '@/lib/charts/arcs'
import { countInterventions } from '@/lib/format/words'
import { Legend, LegendEntry } from '../ui/legend'

/** What the arcs stand for. The last step holds all that is more. */
export function ArcLegend({ hasOptions }: { hasOptions: boolean }) {
  return (
    <Legend>
      {arcSteps.map((step) => (
        <LegendEntry key={step} mark={<Sample kind={`arc-${step}`} />}>
          {step === arcSteps.at(-1) ? `${step} of meer` : countInterventions(step)}
        </LegendEntry>
      ))}
      {hasOptions && <LegendEntry mark={<Sample kind="arc-options" />}>dezelfde handelingsopties</LegendEntry>}
    </Legend>
  )
}

function Sample({ kind }: { kind: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 28 8" className="h-2 w-7 flex-none">
      <path className={`arc ${kind}`} d="M0 4H28" />
    </svg>
  )
}
