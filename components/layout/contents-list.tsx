import Link from 'next/link'
import type { Noun } from '@/lib/format/words'

type Entry = { href: string; label: string; count: number; noun: Noun }

/** A list of contents as in a book: link, dotted leader, number. */
export function ContentsList({ entries }: { entries: Entry[] }) {
  return (
    <ul className="mt-4 grid gap-2.5 narrow:gap-0">
      {entries.map(({ href, label, count, noun }) => (
        <li key={href} className="flex items-baseline gap-2 text-ui narrow:py-2">
          <Link href={href}>{label}</Link>
          <span aria-hidden="true" className="min-w-4 grow border-b-2 border-dotted border-rule-firm" />
          <span className="font-serif text-h3">
            {count}
            <span className="sr-only"> {count === 1 ? noun.one : noun.many}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
