import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { ClassifiedFact } from './classified-fact'
import { Fact, FactNote, Facts } from './facts'

/** How the record is classified, value by value, with who says so. */
export function FeaturesSection({ record, vocabularies }: { record: Intervention; vocabularies: Vocabularies }) {
  const programme = vocabularies.programmes.find(({ id }) => id === record.programme)
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
          param="leefomgeving"
          values={record.settings}
          terms={vocabularies.settings}
        />
        <ClassifiedFact name="Onderwerp" param="onderwerp" values={record.topics} terms={vocabularies.topics} />
        <ClassifiedFact name="Vorm" param="vorm" values={record.delivery} terms={vocabularies.delivery} />
        <ClassifiedFact name="Doel" param="doel" values={record.aims} terms={vocabularies.aims} />
        <ClassifiedFact
          name="Doelgroep"
          param="doelgroep"
          values={record.targetGroups}
          terms={vocabularies['target-groups']}
        />
        <ClassifiedFact name="Factor" param="factor" values={record.factors} terms={vocabularies.factors} />
        {programme && (
          <Fact name="Programma">
            <a href={programme.url} rel="noreferrer">
              {programme.label}
            </a>
            <FactNote>{programme.definition}</FactNote>
          </Fact>
        )}
      </Facts>
    </ReadingSection>
  )
}
