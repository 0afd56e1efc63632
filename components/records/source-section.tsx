import { ReadingSection } from '@/components/layout/reading-section'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Link } from '@/lib/catalogue/record-fields'
import { sayTogether } from '@/lib/format/link-words'
import { placeInReport, reportSource } from '@/lib/format/report-source'
import { checkedLinks } from '@/lib/links/checked-link'
import { OutLink } from './out-link'

type Props = {
  record: {
    links: Link[]
    source: { report: string; section: string; heading: string }
    alsoIn?: { section: string; about: string }[]
  }
  catalogue: Catalogue
}

/** The way out: the source database, the owner's site, and the place in the report. */
export function SourceSection({ record, catalogue }: Props) {
  const report = catalogue.vocabularies.reports.find(({ id }) => id === record.source.report)!
  const source = reportSource(report)
  const links = checkedLinks(record.links, catalogue)
  const together = sayTogether(links)
  return (
    <ReadingSection id="meer-lezen" title="Meer lezen en bron">
      {links.length === 0 ? (
        <p>Het rapport geeft hier geen link.</p>
      ) : (
        <>
          <ul className="grid gap-4">
            {links.map((link) => (
              <li key={link.url}>
                <OutLink link={link} isStateSaid={together !== null} />
              </li>
            ))}
          </ul>
          {together && <p className="mt-3 text-note text-ink-soft">{together}</p>}
        </>
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
