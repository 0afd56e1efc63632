import { findFigure, findTable } from '@/lib/benefits/find-figure'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { formatMillions, formatPeople, formatPercent } from '@/lib/format/amounts'
import { MarginNote } from '../ui/margin-note'
import { BenefitSection } from './benefit-section'
import { ConditionTable } from './condition-table'
import { EstimateTable } from './estimate-table'
import { FigureNotes } from './figure-notes'
import { SavingsMarginNote } from './savings-margin-note'

/** Section 4.2: tables 1 to 3, with what the conclusion makes of them. */
export function PreventionSections({ benefits }: { benefits: BenefitTable[] }) {
  const table = (id: string) => findTable(benefits, id)
  const figure = (record: string, id: string) => findFigure(table(record), id).value
  const scenario = table('preventie-scenario')
  const rounded = table('kostenreductie-preventie-conclusie')
  return (
    <>
      <BenefitSection title="Depressie en angst" record={table('kosten-per-persoon')}>
        <ConditionTable record={table('kosten-per-persoon')} />
      </BenefitSection>
      <BenefitSection
        title="Een regio zonder preventie"
        record={table('kosten-zonder-preventie')}
        intro={
          <p id={table('prevalentie').id}>
            Het rapport gaat ervan uit dat {formatPercent(figure('prevalentie', 'depressie'))} van de volwassenen in een
            jaar een depressie heeft, en {formatPercent(figure('prevalentie', 'angststoornis'))} een angststoornis. Bij{' '}
            {formatPeople(figure('preventie-scenario', 'volwassenen'))} volwassenen zijn dat{' '}
            {formatPeople(figure('kosten-zonder-preventie', 'depressie-aantal'))} en{' '}
            {formatPeople(figure('kosten-zonder-preventie', 'angststoornis-aantal'))} mensen.
          </p>
        }
      >
        <ConditionTable record={table('kosten-zonder-preventie')} />
      </BenefitSection>
      <BenefitSection title="De marge daarbij" record={table('kosten-zonder-preventie-conclusie')}>
        <EstimateTable record={table('kosten-zonder-preventie-conclusie')} firstColumn="Aandoening" />
      </BenefitSection>
      <BenefitSection
        title="Met preventie"
        record={table('kostenreductie-preventie')}
        intro={
          <>
            <p>{scenario.conclusions?.[0]?.text}</p>
            <p id={rounded.id}>
              Stel dat {formatPercent(figure('preventie-scenario', 'daling'))} van de mensen met een depressie of
              angststoornis die niet krijgt. Het rapport noemt dan {formatMillions(figure(rounded.id, 'depressie'))} per
              jaar aan lagere kosten bij depressie, en {formatMillions(figure(rounded.id, 'angststoornis'))} bij
              angststoornissen.
            </p>
          </>
        }
        notes={
          <>
            <FigureNotes figures={rounded.figures} />
            <SavingsMarginNote benefits={benefits} />
            <MarginNote>
              <b>Niet meteen.</b> {scenario.assumptions.at(2)}
            </MarginNote>
          </>
        }
      >
        <ConditionTable record={table('kostenreductie-preventie')} />
      </BenefitSection>
      <BenefitSection title="Waar dat verschil zit" record={table('kostenreductie-preventie-aandelen')}>
        <ConditionTable record={table('kostenreductie-preventie-aandelen')} />
      </BenefitSection>
    </>
  )
}
