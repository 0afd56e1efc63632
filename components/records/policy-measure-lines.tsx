import Link from 'next/link'
import type { PolicyMeasure } from '@/lib/catalogue/policy-measure'
import { policyMeasureAddress } from '@/lib/url/addresses'

type Line = { measure: PolicyMeasure; note?: string }

/** Policy measures on a page about something else, numbered as a list to go through. */
export function PolicyMeasureLines({ lines }: { lines: Line[] }) {
  return (
    <ol className="border-b border-rule">
      {lines.map(({ measure: { id, name, summary, evidenceNote }, note }, place) => (
        <li
          key={id}
          className="grid break-inside-avoid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-3"
        >
          <span aria-hidden="true" className="font-serif text-h3 leading-none text-ochre-ink">
            {place + 1}
          </span>
          <div>
            <p className="text-ui">
              <Link href={policyMeasureAddress(id)} className="font-semibold no-underline hover:underline">
                {name}
              </Link>
            </p>
            <p className="text-note">{summary}</p>
            {evidenceNote && <p className="mt-1 text-note text-ink-soft">Bewijs in het rapport: {evidenceNote}</p>}
            {note && <p className="mt-1 text-note text-ink-soft">{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  )
}
