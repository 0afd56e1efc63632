import type { BenefitFigure, BenefitTable } from '../catalogue/benefit-table'

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const cents = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const hundredths = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** So that an amount never breaks over the end of a line. */
const noBreak = '\u00a0'

/** "2.254", and with cents where there are any: "28,86", "207,50" */
export const formatNumber = (value: number) => (Number.isInteger(value) ? whole : cents).format(value)

/** "€ 2.254", "€ 28,86" */
export const formatEuro = (value: number) => `€${noBreak}${formatNumber(value)}`

/** "€ 144 miljoen"; the value is in millions. */
export const formatMillions = (value: number) => `${formatEuro(Math.round(value))}${noBreak}miljoen`

/** "5,2%", "44%", "2,25%" */
export const formatPercent = (value: number) => `${hundredths.format(value)}%`

/** "52.000", "1 miljoen" */
export function formatPeople(count: number): string {
  const million = 1_000_000
  return count > 0 && count % million === 0 ? `${count / million}${noBreak}miljoen` : whole.format(count)
}

/** A written text in which a number stays on one line with what it belongs to. */
export function keepNumbersWhole(text: string): string {
  return text.replaceAll(/€ (?=\d)|(?<=\d) (?=(miljoen|euro)\b)|(?<=\b(tabel|hoofdstuk|paragraaf)) (?=\d)/gi, (space) =>
    space.replace(' ', noBreak),
  )
}

/** A figure in a table that says its unit above it: no euro sign, but "54%" keeps its sign. */
export function formatFigure({ value, unit }: BenefitFigure, unitOfTable: BenefitTable['unit']): string {
  return (unit ?? unitOfTable) === 'procent' ? formatPercent(value) : formatNumber(value)
}

/** "4.408 tot 7.692"; "geen" where the report prints no margin. */
export function formatMargin({ low, high }: BenefitFigure): string {
  return low === undefined || high === undefined ? 'geen' : `${formatNumber(low)} tot ${formatNumber(high)}`
}
