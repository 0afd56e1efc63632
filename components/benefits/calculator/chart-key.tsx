/** The marks that carry no words of their own in the picture. */
export function ChartKey({ isMarginOurs, hasPoints }: { isMarginOurs: boolean; hasPoints: boolean }) {
  return (
    <ul aria-hidden="true" className="mt-2 mb-1 flex flex-wrap gap-x-6 gap-y-1 text-note">
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 16 16" className="size-4">
          <circle className="range-chosen" cx="8" cy="8" r="6" />
        </svg>
        uw keuze
      </li>
      {hasPoints && (
        <li className="flex items-center gap-2">
          <svg viewBox="0 0 16 16" className="size-4">
            <circle className="range-point" cx="8" cy="8" r="5" />
          </svg>
          percentage uit het rapport
        </li>
      )}
      <li className="flex items-center gap-2">
        <svg viewBox="0 0 24 16" className="h-4 w-6">
          <path className="range-bound" d="M0 8h24" />
        </svg>
        {isMarginOurs ? '[grens van de marge]' : 'grens van de marge'}
      </li>
    </ul>
  )
}
