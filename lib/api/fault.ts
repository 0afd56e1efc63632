import { z } from 'zod'
import { nearest } from '../text/nearest'

/** What can be wrong, by a code that programs can compare; the words of `detail` may change. */
export const errorCodes = {
  'onbekende-parameter': 'De parameter bestaat hier niet.',
  'onbekende-waarde': 'De waarde staat niet in de lijst van toegestane waarden.',
  'herhaalde-parameter': 'De parameter mag maar één keer voorkomen.',
  'geen-heel-getal': 'De waarde is geen heel getal.',
  'buiten-bereik': 'Het getal is te klein of te groot.',
  'te-lang': 'De tekst is te lang.',
  'geen-woord': 'De tekst bevat geen letter of cijfer.',
  'zonder-zoekwoorden': 'De waarde betekent alleen iets samen met q.',
  'onleesbare-codering': 'Na een procentteken staat iets dat geen teken is.',
  'voorbij-laatste-pagina': 'De lijst heeft minder pagina’s.',
  'onbekend-adres': 'Dit deel van het adres bestaat niet.',
  'onbekende-id': 'Er is geen record met deze id.',
} as const

export type ErrorCode = keyof typeof errorCodes

const codes = Object.keys(errorCodes) as ErrorCode[]

export const faultSchema = z
  .strictObject({
    in: z.enum(['query', 'path']).describe('Waar de fout staat: in een parameter of in het pad'),
    name: z.string().describe('De naam van de parameter'),
    value: z.string().describe('Wat er stond, ten hoogste de eerste 100 tekens'),
    code: z.enum(codes).describe(codes.map((code) => `${code}: ${errorCodes[code]}`).join('\n')),
    detail: z.string().describe('Wat er niet klopt en wat u kunt doen'),
    allowed: z.array(z.string()).optional().describe('Alles wat hier wel mag, waar dat een vaste lijst is'),
    nearest: z.array(z.string()).optional().describe('Wat er het meest op lijkt, het beste eerst'),
  })
  .describe('Eén fout in een vraag')

export type Fault = z.infer<typeof faultSchema>

/** A fault, with what a client sent short enough to send back. */
export const fault = (one: Fault): Fault => ({ ...one, name: reflected(one.name), value: reflected(one.value) })

/** What would have been right. */
export function among(asked: string, allowed: string[]): Pick<Fault, 'allowed' | 'nearest'> {
  const near = nearest(asked, allowed)
  return { allowed, ...(near.length > 0 && { nearest: near }) }
}

const longestReflection = 100

/** Whole characters: half of one is not valid everywhere. */
const reflected = (text: string) =>
  Array.from(text.slice(0, 2 * longestReflection))
    .slice(0, longestReflection)
    .join('')
