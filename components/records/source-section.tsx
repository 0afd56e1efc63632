import { ReadingSection } from '@/components/layout/reading-section'
import type { Link } from '@/lib/catalogue/record-fields'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { placeInReport, reportSource } from '@/lib/format/report-source'
import { OutLink } from './out-link'

type Props = {
  record: {
    links: Link[]
    source: { report: string; section: string; heading: string }
    alsoIn?: { section: string; about: string }[]
  }
  reports: Vocabularies['reports']
}

/** The way out: the source database, the owner's site, and the place in the report. */
export function SourceSection({ record, reports }: Props) {
  const report = reports.find(({ id }) => id === record.source.report)!
  const source = reportSource(report)
  return (
    <ReadingSection id="meer-lezen" title="Meer lezen en bron">
      {record.links.length === 0 ? (
        <p>Het rapport geeft hier geen link.</p>
      ) : (
        <ul className="grid gap-4">
          {record.links.map((link) => (
            <li key={link.url}>
              <OutLink link={link} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-5">
        {source.authors}, <cite>{source.title}</cite>, {source.published}, {placeInReport(record.source.section)},{' '}
        {record.source.heading}.
      </p>
      {record.alsoIn && (
        <ul className="mt-2 text-ui">
          {record.alsoIn.map(({ section, about }) => (
            <li key={section + about}>
              Ook in {placeInReport(section)}: {about}
            </li>
          ))}
        </ul>
      )}
    </ReadingSection>
  )
}
