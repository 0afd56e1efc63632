import type { ListedLifePhase } from '@/lib/lists/terms'

/** The short names of the phases above the column of glyphs; the rows say them in full. */
export function PhaseLabels({ phases }: { phases: ListedLifePhase[] }) {
  return (
    <span aria-hidden="true" className="phase-labels w-52 shrink-0 medium:hidden print:w-[calc(13rem/0.75)]">
      {phases.map(({ id, shortLabel }) => (
        <span key={id}>{shortLabel} </span>
      ))}
    </span>
  )
}
