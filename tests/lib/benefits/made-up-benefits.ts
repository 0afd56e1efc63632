import type { BenefitTable } from '@/lib/catalogue/benefit-table'

type Figure = BenefitTable['figures'][number]

/** A record with what a test does not look at filled in. */
export function benefitTable(id: string, figures: Figure[], more: Partial<BenefitTable> = {}): BenefitTable {
  return {
    $schema: '../schemas/benefit-table.schema.json',
    id,
    name: `Tabel ${id}`,
    alternativeNames: [],
    summary: 'Bedragen die bij elkaar horen, zoals het rapport ze afdrukt.',
    unit: 'euro',
    population: 'Volwassenen.',
    leftOut: 'De kosten van preventie zijn niet meegerekend.',
    assumptions: [],
    figures,
    source: { report: 'factsheet-2022', section: '4.1', heading: 'Welbevinden', words: 'per persoon per jaar' },
    ...more,
  }
}

export function figure(id: string, value: number, more: Partial<Figure> = {}): Figure {
  return { id, label: `Getal ${id}`, value, printed: `€ ${value}`, ...more }
}
