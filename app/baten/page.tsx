import type { Metadata } from 'next'
import { connection } from 'next/server'
import { BenefitsPage } from '@/components/benefits/benefits-page'
import { forEngines, notForEngines } from '@/components/share/indexing'
import { readCalculatorFigures } from '@/lib/benefits/calculator-figures'
import { readInputs, writeInputs } from '@/lib/benefits/inputs'
import { loadCatalogue } from '@/lib/catalogue/load'
import { describePage } from '@/lib/format/describe-benefits-page'
import { toSearchParams } from '@/lib/url/search-params'

type Props = PageProps<'/baten'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const figures = readCalculatorFigures(loadCatalogue().benefits)
  const read = readInputs(toSearchParams(await searchParams), figures.report)
  const isOwn = writeInputs(read.typed, figures.report) !== ''
  return { ...describePage(read, figures), ...(isOwn ? notForEngines : forEngines('/baten')) }
}

export default async function Page() {
  // The calculator reads the address itself, so nothing here can be made ahead.
  await connection()
  const { benefits, vocabularies } = loadCatalogue()
  const report = vocabularies.reports.find(({ id }) => id === benefits[0]!.source.report)!
  return <BenefitsPage benefits={benefits} report={report} />
}
