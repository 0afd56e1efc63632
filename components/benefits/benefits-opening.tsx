import type { ReactNode } from 'react'
import { findFigure, findTable } from '@/lib/benefits/find-figure'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { formatEuro, formatMillions, formatPeople, formatPercent } from '@/lib/format/amounts'
import { opening } from '@/lib/format/words'
import { Caveats } from './caveats'

/** The answer first, with what it assumes at its left and the three caveats under it. */
export function BenefitsOpening({ benefits }: { benefits: BenefitTable[] }) {
  const scenario = findTable(benefits, 'welbevinden-scenario')
  const rise = formatPercent(findFigure(scenario, 'vijf-procent').value)
  const adults = formatPeople(findFigure(scenario, 'volwassenen').value)
  const savings = findTable(benefits, 'welbevinden-miljoen-volwassenen')
  const { value, low, high } = findFigure(savings, 'kostenreductie')
  return (
    <section
      aria-labelledby="antwoord"
      className="grid grid-cols-[15rem_minmax(0,1fr)] gap-x-12 gap-y-8 border-t border-rule-head pt-6 pb-12 medium:grid-cols-[11rem_minmax(0,1fr)] medium:gap-x-8 narrow:grid-cols-1"
    >
      <div className="col-start-2 row-start-1 narrow:col-start-1">
        <h2 id="antwoord" className="text-h2 leading-[1.28]">
          Naar schatting{' '}
          <em className="border-b-3 border-ochre whitespace-nowrap not-italic">{formatMillions(value)}</em> minder
          maatschappelijke kosten per jaar, als het welbevinden van {adults} volwassenen met {rise} stijgt. De marge
          loopt van {formatEuro(low!)} tot {formatMillions(high!)}.
        </h2>
        <Caveats />
      </div>
      <dl className="row-start-1 self-start border-b border-rule text-ui narrow:row-start-2">
        <ScenarioFact name="Wat verandert er?">Het mentaal welbevinden stijgt met {rise}</ScenarioFact>
        <ScenarioFact name="Bij wie?">{adults} volwassenen</ScenarioFact>
        <ScenarioFact name="Over welke tijd?">{opening(savings.period ?? '')}</ScenarioFact>
      </dl>
    </section>
  )
}

function ScenarioFact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="border-t border-rule py-2">
      <dt className="text-note text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
