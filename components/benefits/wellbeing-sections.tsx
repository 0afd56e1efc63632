import { findTable } from '@/lib/benefits/find-figure'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { BenefitSection } from './benefit-section'
import { EstimateTable } from './estimate-table'
import { ShareTable } from './share-table'

/** Section 4.1: what more wellbeing is worth per person, for a region, and where that is found. */
export function WellbeingSections({ benefits }: { benefits: BenefitTable[] }) {
  const perPerson = findTable(benefits, 'welbevinden-per-persoon')
  const region = findTable(benefits, 'welbevinden-miljoen-volwassenen')
  const shares = findTable(benefits, 'welbevinden-aandelen')
  const [value, proportion] = findTable(benefits, 'welbevinden-scenario').conclusions ?? []
  return (
    <>
      <BenefitSection title="Meer welbevinden" record={perPerson} intro={<p>{value?.text}</p>}>
        <EstimateTable record={perPerson} firstColumn="Stijging" />
      </BenefitSection>
      <BenefitSection title="In een hele regio" record={region} intro={<p>{proportion?.text}</p>}>
        <EstimateTable record={region} firstColumn="Stijging" />
      </BenefitSection>
      <BenefitSection title="Waar het verschil zit" record={shares}>
        <ShareTable record={shares} />
      </BenefitSection>
    </>
  )
}
