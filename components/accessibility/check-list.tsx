import { formatPublished } from '@/lib/format/dates'
import type { Check } from './checks'

/** What was tested, how, with what outcome, and when. */
export function CheckList({ checks }: { checks: Check[] }) {
  return (
    <ul className="border-b border-rule">
      {checks.map(({ name, how, outcome, day, isRepeated }) => (
        <li key={name} className="break-inside-avoid border-t border-rule py-4">
          <h3 className="text-h3">{name}</h3>
          <p className="mt-1">{how}</p>
          <p className="mt-2">
            <b className="font-semibold">Uitkomst:</b> {outcome}
          </p>
          <p className="mt-1 text-note text-ink-soft">
            {formatPublished(day)}, {isRepeated ? 'en opnieuw bij elke wijziging van de site' : 'één keer'}
          </p>
        </li>
      ))}
    </ul>
  )
}
