import Link from 'next/link'
import type { Noun } from '@/lib/format/words'

type Entry = { href: string; label: string; count: number; noun: Noun }

/** A list of contents as in a book: link, dotted leader, number. `wide` spreads it over the page. */
export function ContentsList({ entries, wide = false }: { entries: Entry[]; wide?: boolean }) {
  return (
    <ul
      className={`mt-4 grid gap-y-2.5 narrow:gap-0 ${wide ? 'grid-cols-3 gap-x-12 medium:grid-cols-2 medium:gap-x-10 narrow:grid-cols-1' : ''}`}
    >
      {entries.map(({ href, label, count, noun }) => (
        <li key={href} className="flex items-baseline gap-2 text-ui narrow:py-2">
          <Link href={href}>{label}</Link>
          <span aria-hidden="true" className="min-w-4 grow border-b-2 border-dotted border-rule-firm" />{' '}
          <span className="font-serif text-h3">
            {count}
            <span className="sr-only"> {count === 1 ? noun.one : noun.many}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
