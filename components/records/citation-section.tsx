import { ReadingSection } from '@/components/layout/reading-section'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { siteName } from '@/lib/format/page-title'
import { placeInReport, reportSource } from '@/lib/format/report-source'

/** How to cite: the report for what it says, this page for how it was classified. */
export function CitationSection({ record, vocabularies }: { record: Intervention; vocabularies: Vocabularies }) {
  const { reports, releases } = vocabularies
  const { authors, title, published } = reportSource(reports.find(({ id }) => id === record.source.report)!)
  return (
    <ReadingSection id="citeren" title="Zo citeert u dit">
      <p className="text-ui">Voor wat het rapport zegt:</p>
      <p className="mt-1 text-ui">
        {authors} ({published}). <cite>{title}</cite>, {placeInReport(record.source.section)}.
      </p>
      <p className="mt-3 text-ui">Voor de indeling en de samenvatting op deze pagina:</p>
      <p className="mt-1 text-ui">
        {record.name}. In: <cite>{siteName}</cite>, /interventies/{record.id}, versie {releases[0]!.id} van de gegevens.
        Zet erbij wanneer u de pagina las.
      </p>
    </ReadingSection>
  )
}
