import { Legend, LegendEntry } from '../../ui/legend'

/** The marks that carry no words of their own in the picture. */
export function ChartKey({ isMarginOurs, hasPoints }: { isMarginOurs: boolean; hasPoints: boolean }) {
  return (
    <div aria-hidden="true" className="mt-2 mb-1">
      <Legend>
        <LegendEntry mark={<Dot kind="range-chosen" radius={6} />}>uw keuze</LegendEntry>
        {hasPoints && (
          <LegendEntry mark={<Dot kind="range-point" radius={5} />}>percentage uit het rapport</LegendEntry>
        )}
        <LegendEntry
          mark={
            <svg viewBox="0 0 24 16" className="h-4 w-6">
              <path className="range-bound" d="M0 8h24" />
            </svg>
          }
        >
          {isMarginOurs ? '[grens van de marge]' : 'grens van de marge'}
        </LegendEntry>
      </Legend>
    </div>
  )
}

function Dot({ kind, radius }: { kind: string; radius: number }) {
  return (
    <svg viewBox="0 0 16 16" className="size-4">
      <circle className={kind} cx="8" cy="8" r={radius} />
    </svg>
  )
}
