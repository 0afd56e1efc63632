import type { Loaded } from '@/lib/export/dataset'
import { schemaOrgDataset } from '@/lib/export/schema-org'
import { PageContents } from '../layout/page-contents'
import { PageHeader } from '../layout/page-header'
import { LinkedData } from '../ui/linked-data'
import { ApiSection } from './api-section'
import { CitationSection } from './citation-section'
import { ClosedListsSection } from './closed-lists-section'
import { CodebookSection } from './codebook-section'
import { DownloadsSection } from './downloads-section'
import { LicenceSection } from './licence-section'
import { ReleasesSection } from './releases-section'

const parts = [
  { id: 'bestanden', label: 'Bestanden' },
  { id: 'api', label: 'API' },
  { id: 'codeboek', label: 'Codeboek' },
  { id: 'lijsten', label: 'Vaste lijsten' },
  { id: 'versies', label: 'Versies' },
  { id: 'licentie', label: 'Licentie' },
  { id: 'citeren', label: 'Citeren' },
]

/** Everything to work on with: files, API, what each field means, versions, licence. */
export function DataPage({ loaded, origin }: { loaded: Loaded; origin: string }) {
  const { catalogue } = loaded
  const { releases, reports } = catalogue.vocabularies
  return (
    <div className="page">
      <LinkedData content={schemaOrgDataset(catalogue, origin)} />
      <PageHeader
        title="Gegevens om mee te werken"
        crumb="Gegevens en API"
        lead="Alles uit deze catalogus als bestand of via een API, met uitleg bij elk veld. Vrij te gebruiken, zonder account."
      />
      <PageContents parts={parts} />
      <DownloadsSection loaded={loaded} />
      <div data-live="">
        <ApiSection origin={origin} />
      </div>
      <CodebookSection />
      <ClosedListsSection catalogue={catalogue} />
      <ReleasesSection releases={releases} />
      <LicenceSection reports={reports} />
      <CitationSection version={releases[0]!} reports={reports} origin={origin} />
    </div>
  )
}
