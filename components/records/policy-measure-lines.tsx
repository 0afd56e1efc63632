import Link from 'next/link'
import type { PolicyMeasure } from '@/lib/catalogue/policy-measure'
import { policyMeasureAddress } from '@/lib/url/addresses'

type Line = { measure: PolicyMeasure; note?: string }

/** Policy measures on a page about something else: what to do, and what the report says of its effect. */
export function PolicyMeasureLines({ lines }: { lines: Line[] }) {
  return (
    <ul className="border-b border-rule">
      {lines.map(({ measure: { id, name, summary, evidenceNote }, note }) => (
        <li key={id} className="break-inside-avoid border-t border-rule py-3">
          <p className="text-ui">
            <Link href={policyMeasureAddress(id)} className="font-semibold no-underline hover:underline">
              {name}
            </Link>
          </p>
          <p className="text-note">{summary}</p>
          <p className="mt-1 text-note text-ink-soft">Bewijs in het rapport: {evidenceNote ?? 'niet vermeld.'}</p>
          {note && <p className="mt-1 text-note text-ink-soft">{note}</p>}
        </li>
      ))}
    </ul>
  )
}
