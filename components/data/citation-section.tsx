import { ReadingSection } from '@/components/layout/reading-section'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { siteName } from '@/lib/format/page-title'
import { reportSource } from '@/lib/format/report-source'

type Props = { version: Vocabularies['releases'][number]; reports: Vocabularies['reports']; origin: string }

/** How to cite the data with its version, and the reports for what they say. */
export function CitationSection({ version, reports, origin }: Props) {
  return (
    <ReadingSection id="citeren" title="Zo citeert u dit">
      <p className="text-ui">Voor de gegevens, met de versie waar u mee werkte:</p>
      <p className="mt-1 text-ui">
        {siteName} ({version.date.slice(0, 4)}). <cite>Gegevens</cite> (versie {version.id}). {origin}/data
      </p>
      <p className="mt-3 text-ui">
        Voor een lijst: het adres van de lijst, de versie en de dag waarop u haar ophaalde.
      </p>
      <p className="mt-3 text-ui">Voor wat een rapport zegt, het rapport zelf:</p>
      {reports.map((report) => {
        const { authors, title, published } = reportSource(report)
        return (
          <p key={report.id} className="mt-1 text-ui">
            {authors} ({published}). <cite>{title}</cite>.
          </p>
        )
      })}
    </ReadingSection>
  )
}
