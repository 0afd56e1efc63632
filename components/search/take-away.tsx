import Link from 'next/link'
import type { FileOffer } from '@/lib/export/formats'

export const takeAwayId = 'meenemen'

type Props = { title: string; offers: FileOffer[]; /** What is in each, where that is no list. */ holds?: string }

/** The files that a list can be taken as, each with what it is for. Plain links, so that no script is needed. */
export function TakeAway({ title, offers, holds = 'alle rijen van deze lijst, in dezelfde volgorde' }: Props) {
  return (
    <section aria-labelledby={takeAwayId} className="mt-10 border-t border-rule-head pt-3 print:hidden">
      <h2 id={takeAwayId} tabIndex={-1} className="text-h3">
        {title}
      </h2>
      <ul className="mt-3 grid grid-cols-3 gap-x-8 gap-y-4 medium:grid-cols-2 tiny:grid-cols-1">
        {offers.map(({ label, purpose, href }) => (
          <li key={label}>
            <a href={href} download className="text-ui font-semibold narrow:inline-block narrow:py-1">
              {label}
            </a>
            <p className="text-note text-ink-soft">{purpose}</p>
          </li>
        ))}
      </ul>
      <p className="mt-4 text-note text-ink-soft">
        Elk bestand heeft {holds}. <Link href="/data">Wat elk veld betekent</Link>
      </p>
    </section>
  )
}
