import Link from 'next/link'
import { PageHeader } from '@/components/layout/page-header'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { ListedIntervention } from '@/lib/lists/interventions'
import { SettingList } from '../records/setting-list'
import { BoxTable } from './box-table'

type Props = { catalogue: Catalogue; interventions: ListedIntervention[] }

/** The ten settings: how much is listed in each, and which the report names for which phase. */
export function SettingsPage({ catalogue: { vocabularies }, interventions }: Props) {
  return (
    <div className="page">
      <PageHeader
        title="Leefomgevingen"
        lead="Plekken waar mensen opgroeien, wonen, leren, werken en zorg krijgen. Kies er een en zie wat er per levensfase is."
      />
      <ReadingSection
        id="aanbod"
        title="Wat is waar?"
        note={
          <MarginNote>
            <b>Vaak van de redactie.</b> Het rapport noemt bij veel interventies geen leefomgeving. Dan deelde de
            redactie haar in, met de reden erbij. Een interventie kan op meer plekken staan.
          </MarginNote>
        }
      >
        <div className="-mt-2">
          <SettingList settings={vocabularies.settings} interventions={interventions} />
        </div>
        <p className="mt-4 text-ui">
          <Link href="/kaart">Op de kaart: elke leefomgeving per levensfase</Link>
        </p>
      </ReadingSection>
      <ReadingSection id="kaders" title="Wat het rapport noemt" wide>
        <p className="mb-4 max-w-reading">
          Het rapport zet bij elke levensfase in een kader welke leefomgevingen ertoe doen. Adolescenten en studenten
          delen een kader, en volwassenen en ouderen ook. Online staat in geen van de kaders. JGZ is de
          jeugdgezondheidszorg, GGZ de geestelijke gezondheidszorg.
        </p>
        <BoxTable phases={vocabularies['life-phases']} settings={vocabularies.settings} />
      </ReadingSection>
    </div>
  )
}
