import type { Metadata } from 'next'
import { BenefitsPage } from '@/components/benefits/benefits-page'
import { loadCatalogue } from '@/lib/catalogue/load'

export const metadata: Metadata = {
  title: 'Wat kan het opleveren?',
  description:
    'Wat meer welbevinden en minder depressie en angst kunnen schelen in kosten: de bedragen van het rapport, met hun marge en wat er niet in zit.',
}

export default function Page() {
  const { benefits, vocabularies } = loadCatalogue()
  const report = vocabularies.reports.find(({ id }) => id === benefits[0]!.source.report)!
  return <BenefitsPage benefits={benefits} report={report} />
}
