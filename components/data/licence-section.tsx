import { ReadingSection } from '@/components/layout/reading-section'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { dataLicence } from '@/lib/export/licence'
import { reportSource } from '@/lib/format/report-source'
import { Fact, Facts } from '../records/facts'

/** What is ours to give, and what is not. */
export function LicenceSection({ reports }: { reports: Vocabularies['reports'] }) {
  return (
    <ReadingSection id="licentie" title="Licentie">
      <Facts>
        <Fact name="Van ons">
          De indeling, de redenen, de samenvattingen en de structuur van de gegevens. U mag ze gebruiken, delen en
          bewerken, ook in een bedrijf, als u ons noemt:{' '}
          <a href={dataLicence.url} rel="license noreferrer">
            {dataLicence.title} ({dataLicence.name})
          </a>
          .
        </Fact>
        <Fact name="Van de rapporten">
          De feiten, cijfers, namen en oordelen. Noem het rapport als u die gebruikt. De tekst van de rapporten staat
          hier niet in en valt niet onder onze licentie:
          <ul className="mt-1">
            {reports.map((report) => {
              const { authors, title, published } = reportSource(report)
              return (
                <li key={report.id} className="mt-1">
                  {authors}, <cite>{title}</cite>, {published}.
                </li>
              )
            })}
          </ul>
        </Fact>
        <Fact name="Van anderen">De pagina’s waar de links heen leiden. Kijk daar wat mag.</Fact>
      </Facts>
    </ReadingSection>
  )
}
