import { preventionSavings } from '@/lib/benefits/prevention-savings'
import { type Estimate, readPreventionRates } from '@/lib/benefits/rates'
import { findFigure, findTable } from '@/lib/benefits/find-figure'
import type { BenefitTable, Condition } from '@/lib/catalogue/benefit-table'
import { formatEuro, formatMillions } from '@/lib/format/amounts'
import { Bracketed } from '../records/bracketed'
import { MarginNote } from '../ui/margin-note'

const million = 1_000_000

/** Table 3 has no margin. What that of table 1 would make of it is our own arithmetic, so it stands in brackets. */
export function SavingsMarginNote({ benefits }: { benefits: BenefitTable[] }) {
  const rates = readPreventionRates(benefits)
  const scenario = findTable(benefits, 'preventie-scenario')
  const [percent, adults] = ['daling', 'volwassenen'].map((id) => findFigure(scenario, id).value)
  const marginOf = (condition: Condition) =>
    sayMargin(preventionSavings({ adults: adults!, percent: percent!, condition }, rates).total)
  return (
    <MarginNote>
      <b>Zonder marge afgedrukt.</b>{' '}
      <Bracketed basis="redactie">
        Met de marge van tabel 1 loopt het bedrag bij depressie van {marginOf('depressie')}, en bij angststoornissen van{' '}
        {marginOf('angststoornis')}.
      </Bracketed>
    </MarginNote>
  )
}

const sayMargin = ({ low, high }: Estimate) =>
  `${formatEuro(Math.round(low / million))} tot ${formatMillions(high / million)}`
