import { parseCount, parsePercent } from './parse-number'

/** The parameters of the address, in the order of the form. */
export const inputNames = ['volwassenen', 'welbevinden', 'depressie', 'angst'] as const
export type InputName = (typeof inputNames)[number]

/** What the calculator reckons with: a number of adults, and percentages (5 is 5%). */
export type Inputs = Record<InputName, number>

export type Problem = { name: InputName; message: string }

export type ReadInputs = {
  /** What stands in each field: as it was typed, or the default. */
  typed: Record<InputName, string>
  /** Null where what was typed is refused. */
  values: Record<InputName, number | null>
  problems: Problem[]
}

export const inputLabels: Record<InputName, string> = {
  volwassenen: 'Aantal volwassenen',
  welbevinden: 'Stijging van het welbevinden',
  depressie: 'Minder mensen met een depressie',
  angst: 'Minder mensen met een angststoornis',
}

/** Ours: more than the country has adults, so that only a slip of the keyboard meets it. */
export const mostAdults = 20_000_000
const mostPercent = 100

/** Longer than any number, short enough to give back. */
const longestTyped = 40

const digits = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** A number as a visitor would type it: "350.000", "2,5" */
export const typedNumber = (value: number) => digits.format(value)

/** Reads an address, of which anyone may have written anything. */
export function readInputs(params: { get: (name: string) => string | null }, defaults: Inputs): ReadInputs {
  return readTyped(
    perInput((name) => clean(params.get(name) ?? '')),
    defaults,
  )
}

/** The same for what stands in the fields; an empty one is the default. */
export function readTyped(fields: Record<InputName, string>, defaults: Inputs): ReadInputs {
  const typed = perInput((name) => (fields[name].trim() === '' ? typedNumber(defaults[name]) : fields[name]))
  const values = perInput((name) => parse(name, typed[name]))
  const problems = inputNames.flatMap((name) => {
    const message = problemWith(name, values[name])
    return message === undefined ? [] : { name, message }
  })
  for (const { name } of problems) values[name] = null
  return { typed, values, problems }
}

/** The parameters for what stands in the fields. What means the default is left out. */
export function writeInputs(fields: Record<InputName, string>, defaults: Inputs): string {
  const { typed, values } = readTyped(fields, defaults)
  const named = inputNames.filter((name) => values[name] !== defaults[name])
  return new URLSearchParams(named.map((name) => [name, clean(typed[name])])).toString()
}

export const calculatorAddress = (params: string) => (params === '' ? '/baten' : `/baten?${params}`)

export function perInput<T>(valueOf: (name: InputName) => T): Record<InputName, T> {
  return {
    volwassenen: valueOf('volwassenen'),
    welbevinden: valueOf('welbevinden'),
    depressie: valueOf('depressie'),
    angst: valueOf('angst'),
  }
}

/** Without what cannot be seen, halves of characters included, and cut where no number goes on. */
function clean(text: string): string {
  return [
    ...text
      .slice(0, 1000)
      .replaceAll(/[^\P{C}\t\n\r]/gu, '')
      .trim(),
  ]
    .slice(0, longestTyped)
    .join('')
}

const parse = (name: InputName, text: string) => (name === 'volwassenen' ? parseCount(text) : parsePercent(text))

function problemWith(name: InputName, value: number | null): string | undefined {
  return name === 'volwassenen' ? problemWithAdults(value) : problemWithPercent(value)
}

function problemWithAdults(value: number | null): string | undefined {
  if (value === null) return 'Vul een getal in, bijvoorbeeld 350.000.'
  if (value <= 0) return 'Vul een getal in van 1 of meer.'
  if (!Number.isInteger(value)) return 'Vul een heel getal in, zonder komma. Zet tussen duizendtallen een punt.'
  if (value > mostAdults) return `Vul ten hoogste ${typedNumber(mostAdults)} in. Die grens is van ons.`
}

function problemWithPercent(value: number | null): string | undefined {
  if (value === null) return 'Vul een percentage in, bijvoorbeeld 2,5.'
  if (value < 0) return 'Vul een percentage in van 0 of meer.'
  if (value > mostPercent) return `Vul een percentage in van ten hoogste ${mostPercent}.`
  if (Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return 'Vul ten hoogste twee cijfers achter de komma in.'
}
