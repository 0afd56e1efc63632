import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { reportSource } from '@/lib/format/report-source'

/** Where the amounts come from, and where to read on. */
export function BenefitSources({ report }: { report: Vocabularies['reports'][number] }) {
  const { authors, title, published } = reportSource(report)
  return (
    <ReadingSection id="bron" title="Bron en verder lezen">
      <p>
        {authors}, <cite>{title}</cite>, {published}, paragraaf 4.1 en 4.2 en hoofdstuk 5.
      </p>
      <ul className="mt-4 grid gap-2">
        <li>
          <Link href="/bevindingen">De bevindingen van het rapport</Link>
        </li>
        <li>
          <Link href="/levensfasen/volwassenen">Wat er is voor volwassenen</Link>
        </li>
        <li>
          <Link href="/over">Over deze catalogus</Link>
        </li>
      </ul>
    </ReadingSection>
  )
}
