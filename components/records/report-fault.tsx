import { ReadingSection } from '@/components/layout/reading-section'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { configuredContact } from '@/lib/export/contact'
import { faultReport, mailtoAddress, type Reported } from '@/lib/share/fault-report'
import { configuredOrigin } from '@/lib/url/site-origin'

type Props = {
  about: Pick<Reported, 'kind' | 'id' | 'name'>
  /** Of the page, within the site. */
  address: string
  catalogue: Catalogue
}

/** Where to tell that something is wrong on this page; nothing where no one was named who reads it. */
export function ReportFault({ about, address, catalogue }: Props) {
  const { name, url, email } = configuredContact()
  if (url === undefined && email === undefined) return null
  const report = faultReport({
    ...about,
    address: configuredOrigin() + address,
    version: catalogue.vocabularies.releases[0]!.id,
  })
  const reader = name ?? 'de beheerder'
  return (
    <div className="print:hidden">
      <ReadingSection id="meld-een-fout" title="Klopt er iets niet?">
        {email === undefined ? (
          <>
            <p>
              <a href={url} rel="noreferrer">
                Meld een fout bij {reader}
              </a>
              . Neem deze regels mee, dan weten wij waar het over gaat:
            </p>
            <pre className="mt-3 border-l-2 border-rule pl-4 font-sans text-note break-words whitespace-pre-wrap">
              {report.about.join('\n')}
            </pre>
          </>
        ) : (
          <p>
            <a href={mailtoAddress(email, report)}>Meld een fout</a> met een e-mail aan {reader} ({email}). Welke pagina
            en welke versie van de gegevens het is, vullen wij voor u in.
          </p>
        )}
      </ReadingSection>
    </div>
  )
}
