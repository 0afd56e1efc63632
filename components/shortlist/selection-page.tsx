import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { everyFormat, offersOf } from '@/lib/export/formats'
import { countInterventions, nouns, theseOf } from '@/lib/format/words'
import type { InterventionTerms } from '@/lib/lists/interventions'
import type { Selection } from '@/lib/shortlist/read-selection'
import { comparisonAddress, selectionAddress } from '@/lib/url/addresses'
import { PageHeader } from '../layout/page-header'
import { CautionNotes } from '../records/caution-notes'
import { Tally } from '../records/tally'
import { TakeAway } from '../search/take-away'
import { GoToSaved } from './go-to-saved'
import { OwnSelectionNote } from './own-selection-note'
import { PreventionGridSection } from './prevention-grid-section'
import { SelectionKeeper } from './selection-keeper'
import { SelectionRows } from './selection-rows'
import { ShareSection } from './share-section'
import { UnknownIds } from './unknown-ids'

type Props = { selection: Selection; catalogue: Catalogue; terms: InterventionTerms }

export const selectionTitle = ({ ids, records }: Selection) =>
  ids.length === 0 ? 'Uw selectie' : `Selectie van ${countInterventions(records.length)}`

/** A selection that its address holds: what is in it, where in a life that is, and how to hand it on. */
export function SelectionPage({ selection, catalogue, terms }: Props) {
  const { vocabularies } = catalogue
  const { ids, records } = selection
  return (
    <div className="page">
      <PageHeader
        title={selectionTitle(selection)}
        crumb="Selectie"
        parents={[{ href: '/interventies', label: 'Interventies' }]}
        aside={records.length > 0 && <Tally interventions={records} statuses={vocabularies.statuses} />}
      />
      <SelectionKeeper ids={ids}>
        <UnknownIds selection={selection} addressOf={selectionAddress} />
        <OwnSelectionNote ids={ids} />
        {ids.length === 0 && <HowToBegin />}
        {records.length > 0 && (
          <>
            <CautionNotes records={records} catalogue={catalogue} />
            <SelectionRows selection={selection} terms={terms} />
            {records.length === 1 && (
              <p className="pt-4 text-ui print:hidden">
                <Link href={comparisonAddress([records[0]!.id])} rel="nofollow" prefetch={false}>
                  Vergelijk {records[0]!.name} met een andere interventie
                </Link>
              </p>
            )}
            <TakeAway
              title={`Neem ${theseOf(nouns.intervention, records.length)} mee`}
              offers={offersOf(selectionAddress(records.map(({ id }) => id)), everyFormat)}
            />
            <PreventionGridSection records={records} vocabularies={vocabularies} />
            <ShareSection address={selectionAddress(ids)} />
          </>
        )}
        {ids.length > 0 && records.length === 0 && (
          <p className="text-ui">
            <Link href="/interventies">Kies uit alle interventies</Link>
          </p>
        )}
      </SelectionKeeper>
    </div>
  )
}

function HowToBegin() {
  return (
    <>
      <GoToSaved />
      <div className="max-w-reading">
        <p>
          Hier komt te staan wat u bewaart. Zet in de lijst een vinkje bij “Bewaar”, of gebruik de knop op de pagina van
          een interventie. Dan ziet u ze bij elkaar, kunt u ze vergelijken, en kunt u het adres delen.
        </p>
        <p className="mt-5">
          <Link href="/interventies" className="button">
            Naar alle interventies
          </Link>
        </p>
      </div>
    </>
  )
}
