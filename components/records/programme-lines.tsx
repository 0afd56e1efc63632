import Link from 'next/link'
import type { Programme } from '@/lib/catalogue/programme'
import type { Term } from '@/lib/lists/list-kind'
import { inSentence } from '@/lib/format/words'
import { programmeAddress } from '@/lib/url/addresses'

/** Programmes on a page about something else: name, kind and what they do. */
export function ProgrammeLines({ programmes, kinds }: { programmes: Programme[]; kinds: Term[] }) {
  return (
    <ul className="border-b border-rule">
      {programmes.map(({ id, name, kind, summary }) => (
        <li key={id} className="break-inside-avoid border-t border-rule py-3">
          <p className="text-ui">
            <Link href={programmeAddress(id)} className="font-semibold no-underline hover:underline">
              {name}
            </Link>{' '}
            <span className="text-note text-ink-soft">{inSentence(kinds.find((term) => term.id === kind)!.label)}</span>
          </p>
          <p className="text-note">{summary}</p>
        </li>
      ))}
    </ul>
  )
}
