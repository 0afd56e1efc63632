import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import { interventionsAddress } from '@/lib/lists/interventions'
import { factorAddress, programmeAddress, settingAddress } from '@/lib/url/addresses'
import { ClassifiedFact } from './classified-fact'
import { Fact, FactNote, Facts } from './facts'

/** How the record is classified, value by value, with who says so. */
export function FeaturesSection({ record, catalogue }: { record: Intervention; catalogue: Catalogue }) {
  const { vocabularies } = catalogue
  const programme = catalogue.programmes.find(({ id }) => id === record.programme)
  return (
    <ReadingSection
      id="kenmerken"
      title="Kenmerken"
      note={
        <MarginNote>
          <b>Tussen vierkante haken</b> staat wat de redactie heeft ingedeeld, met de reden erbij. De rest zegt het
          rapport zelf. De factoren komen uit een ander rapport dan de interventies.
        </MarginNote>
      }
    >
      <Facts>
        <ClassifiedFact
          name="Leefomgeving"
          values={record.settings}
          terms={vocabularies.settings}
          addressOf={settingAddress}
        />
        <ClassifiedFact
          name="Onderwerp"
          values={record.topics}
          terms={vocabularies.topics}
          addressOf={interventionsAddress('onderwerp')}
        />
        <ClassifiedFact
          name="Vorm"
          values={record.delivery}
          terms={vocabularies.delivery}
          addressOf={interventionsAddress('vorm')}
        />
        <ClassifiedFact
          name="Doel"
          values={record.aims}
          terms={vocabularies.aims}
          addressOf={interventionsAddress('doel')}
        />
        <ClassifiedFact
          name="Doelgroep"
          values={record.targetGroups}
          terms={vocabularies['target-groups']}
          addressOf={interventionsAddress('doelgroep')}
        />
        <ClassifiedFact name="Factor" values={record.factors} terms={vocabularies.factors} addressOf={factorAddress} />
        {programme && (
          <Fact name="Programma">
            <Link href={programmeAddress(programme.id)}>{programme.name}</Link>
            <FactNote>{programme.summary}</FactNote>
          </Fact>
        )}
      </Facts>
    </ReadingSection>
  )
}
