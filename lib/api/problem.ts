import { z } from 'zod'
import { type Fault, faultSchema } from './fault'
import { methods, type Reply } from './reply'

const titles = {
  400: 'Ongeldige vraag',
  404: 'Niet gevonden',
  405: 'Methode niet toegestaan',
  500: 'Onverwachte fout',
} as const

export const problemSchema = z
  .strictObject({
    status: z.int().min(400).max(599).describe('De HTTP-status, nog eens'),
    title: z.string().describe('Wat voor probleem het is'),
    detail: z.string().describe('Wat er niet klopt en wat u kunt doen'),
    errors: z.array(faultSchema).optional().describe('Alle fouten tegelijk'),
  })
  .describe('Waarom een vraag geen antwoord kreeg, volgens RFC 9457')

export type Problem = z.infer<typeof problemSchema>

export function problem(status: keyof typeof titles, detail: string, errors?: Fault[]): Reply {
  const body: Problem = { status, title: titles[status], detail, ...(errors && { errors }) }
  return { status, body }
}

export const methodProblem = () =>
  problem(405, `Deze API geeft alleen gegevens. Gebruik een van deze methoden: ${methods}.`)

/** More would only be noise, and a short request must not get a long answer. */
const mostFaults = 100

/** Every fault of a request at once; null when there is none. Of hostile input no more is read than is shown. */
export function faulty(status: 400 | 404, faults: Iterable<Fault>): Reply | null {
  const shown: Fault[] = []
  for (const one of faults) {
    shown.push(one)
    if (shown.length === mostFaults) break
  }
  if (shown.length === 0) return null
  if (shown.length === 1) return problem(status, shown[0]!.detail, shown)
  const count = shown.length === mostFaults ? `ten minste ${mostFaults}` : shown.length
  return problem(status, `Er zijn ${count} fouten. Bij elke fout staat wat u kunt doen.`, shown)
}
