import { PageHeader } from '@/components/layout/page-header'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import { readCalculatorFigures } from '@/lib/benefits/calculator-figures'
import { findTable } from '@/lib/benefits/find-figure'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { reportSource } from '@/lib/format/report-source'
import { AssumptionList } from './assumption-list'
import { BenefitSources } from './benefit-sources'
import { Calculator } from './calculator/calculator'
import { ErrorSummary } from './calculator/error-summary'
import { ConclusionList } from './conclusion-list'
import { KeyFindingsSection } from './key-findings-section'
import { PreventionSections } from './prevention-sections'
import { WellbeingSections } from './wellbeing-sections'

type Props = { benefits: BenefitTable[]; report: Vocabularies['reports'][number] }

/** Chapter 4 of the factsheet: what promotion and prevention may be worth, and what may not be read into it. */
export function BenefitsPage({ benefits, report }: Props) {
  const { authors, published } = reportSource(report)
  const figures = readCalculatorFigures(benefits)
  return (
    <article className="page">
      <PageHeader
        title="Wat kan het opleveren?"
        crumb="Baten"
        lead="Wat scheelt het in kosten als volwassenen zich beter voelen? En als minder mensen een depressie of angststoornis hebben? Reken het uit voor uw gemeente of regio."
        aside={
          <div className="w-72 shrink-0 narrow:w-auto">
            <MarginNote>
              <b>Bron:</b> factsheet van {authors}, {published}, hoofdstuk 4. De kosten zijn die van zorg, van mensen
              zelf en van verloren productiviteit samen.
            </MarginNote>
          </div>
        }
      >
        <ErrorSummary defaults={figures.report} />
      </PageHeader>
      <Calculator figures={figures} />
      <p className="mb-8 max-w-[38rem] text-lead">
        Hieronder staat wat het rapport zelf geeft, zoals het is afgedrukt.
      </p>
      <WellbeingSections benefits={benefits} />
      <PreventionSections benefits={benefits} />
      <ReadingSection
        id="kosteneffectief"
        title="Weegt het op tegen de kosten?"
        note={
          <MarginNote>
            <b>Een indruk.</b> Dat woord is van het rapport zelf. Het noemt geen interventies bij naam en geeft hier
            geen bedragen.
          </MarginNote>
        }
      >
        <ConclusionList {...findTable(benefits, 'kostenreductie-preventie-conclusie')} />
      </ReadingSection>
      <KeyFindingsSection benefits={benefits} />
      <ReadingSection id="rekenwijze" title="Zo is er gerekend">
        <div className="grid gap-5">
          <AssumptionList title="Bij meer welbevinden" record={findTable(benefits, 'welbevinden-scenario')} />
          <AssumptionList title="Bij preventie" record={findTable(benefits, 'preventie-scenario')} />
        </div>
      </ReadingSection>
      <BenefitSources report={report} />
    </article>
  )
}
