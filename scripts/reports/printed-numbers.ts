import type { BenefitFigure, BenefitTable } from '@/lib/catalogue/benefit-table'

const million = 1_000_000

/** The Dutch numbers in a text: "€ 4.408 ~ € 7.692" has 4408 and 7692, "Eén procent" has 1. */
export function numbersIn(text: string): number[] {
  const digits = text.replace(/^Eén\b/, '1').match(/\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g) ?? []
  return digits.map((one) => Number(one.replaceAll('.', '').replace(',', '.')))
}

/** What a figure says otherwise than the words of the report that it quotes. */
export function misreadFigures({ id: record, unit, figures }: BenefitTable): string[] {
  return figures.flatMap((figure) => {
    const values = numbersIn(figure.printed).map((number) => number * peopleIn(figure.printed, figure.unit ?? unit))
    const margin = numbersIn(figure.printedRange ?? '')
    const kept = [figure.low, figure.high].filter((one) => one !== undefined)
    return [
      ...(values.includes(figure.value) ? [] : [misread(record, figure, figure.printed, `${figure.value}`)]),
      ...(margin.join() === kept.join()
        ? []
        : [misread(record, figure, figure.printedRange ?? '', `${kept.join(' and ')} as low and high`)]),
    ]
  })
}

/** People are counted one by one, also where the report writes millions. */
const peopleIn = (printed: string, unit: BenefitTable['unit']) =>
  unit === 'personen' && printed.includes('miljoen') ? million : 1

const misread = (record: string, { id }: BenefitFigure, printed: string, kept: string) =>
  `${record} · ${id}: the report prints "${printed}", the record has ${kept}.`
