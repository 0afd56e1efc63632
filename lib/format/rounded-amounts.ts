const noBreak = '\u00a0'
const million = 1_000_000
const billion = 1000 * million

/** What the numbers of a table or an axis are counted in. */
export type AmountUnit = { name: string; word: string; euros: number }

const units: AmountUnit[] = [
  { name: 'miljard euro', word: 'miljard', euros: billion },
  { name: 'miljoen euro', word: 'miljoen', euros: million },
  { name: 'euro', word: '', euros: 1 },
]
const columnUnits = units.toSpliced(2, 0, { name: 'duizend euro', word: 'duizend', euros: 1000 })

/**
 * How finely an estimate of this many euros may be printed: whole millions from 20 million, tenths of a million from 1
 * million, two digits below that; and so again for billions. A margin takes the step of the estimate it belongs to.
 */
export function roundingStep(euro: number): number {
  const step = stepFor(euro)
  // 999.600 becomes a million, and is then said as one.
  return stepFor(roundTo(euro, step))
}

function stepFor(euro: number): number {
  if (euro >= 20 * billion) return billion
  if (euro >= billion) return billion / 10
  if (euro >= 20 * million) return million
  if (euro >= million) return million / 10
  return euro < 100 ? 1 : 10 ** (Math.floor(Math.log10(euro)) - 1)
}

export const roundTo = (euro: number, step: number) => Math.round(euro / step) * step

/** The largest unit in which an amount with this step has at most one digit behind the comma. */
export const unitOfStep = (step: number) => largestUnit(units, step)

/** The same for a column or an axis, which may count in thousands: in a sentence those are written out. */
export const columnUnitOfStep = (step: number) => largestUnit(columnUnits, step)

const largestUnit = (all: AmountUnit[], step: number) => all.find(({ euros }) => step * 10 >= euros)!

/** "7,2": an amount in a unit that is said elsewhere. */
export function formatInUnit(euro: number, step: number, { euros }: AmountUnit): string {
  const rounded = roundTo(euro, step)
  if (rounded === 0) return '0'
  const digits = Math.max(0, Math.ceil(Math.log10(euros / step) - 1e-9))
  const number = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return number.format(rounded / euros)
}

/** "€ 7,2 miljoen", "€ 144 miljoen", "€ 720.000" */
export function formatRounded(euro: number, step = roundingStep(euro)): string {
  return [`€${noBreak}${formatInUnit(euro, step, unitOfStep(step))}`, unitOfStep(step).word]
    .filter(Boolean)
    .join(noBreak)
}

/** "€ 4,1 en € 10,4 miljoen": the unit once, where both have it. */
export function formatRoundedRange(low: number, high: number, step: number, between: 'en' | 'tot'): string {
  return `€${noBreak}${formatInUnit(low, step, unitOfStep(step))} ${between} ${formatRounded(high, step)}`
}
