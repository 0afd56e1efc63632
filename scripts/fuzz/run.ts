import { ask, type Answer, type Server } from './ask'
import { type HostileRequest, hostileRequest } from './hostile-requests'
import { findFaults } from './judge'
import type { Site } from './site'

/** In ms: longer is a fault, when it is as long the second and third time. A busy machine needs more. */
const usuallySlowest = 1000

export type Asked = { request: HostileRequest; status: number; ms: number; faults: string[] }

type Which = { seed: number; from: number; to: number; atOnce?: number; slowest?: number }

/** Asks from one number to another, so many at a time. */
export async function askMany(
  server: Server,
  site: Site,
  { seed, from, to, atOnce = 4, slowest = usuallySlowest }: Which,
): Promise<Asked[]> {
  const asked: Asked[] = []
  let next = from
  async function askNext(): Promise<void> {
    while (next < to) {
      asked.push(await askOne(server, hostileRequest(seed, next++, site)))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, askNext))
  // One may be slow by what else the machine does: only when nothing else is asked does its time say something.
  for (const one of asked.filter(({ ms }) => ms > slowest)) await askAgain(server, one, slowest)
  return asked
}

async function askOne(server: Server, request: HostileRequest): Promise<Asked> {
  const answer = await askThrough(server, request)
  return { request, status: answer.status, ms: answer.ms, faults: findFaults(request, answer) }
}

async function askAgain(server: Server, one: Asked, slowest: number) {
  for (let again = 0; one.ms > slowest && again < 2; again++)
    one.ms = Math.min(one.ms, (await ask(server, one.request)).ms)
  if (one.ms > slowest) one.faults.push(`slow: ${Math.round(one.ms)} ms`)
}

/** The framework sends a request for a part of a page to an address of its own first. */
async function askThrough(server: Server, request: HostileRequest): Promise<Answer> {
  const answer = await ask(server, request)
  const location = answer.headers.find(([name]) => name.toLowerCase() === 'location')?.[1] ?? ''
  if (answer.status !== 307 || !location.includes('_rsc')) return answer
  return ask(server, { ...request, path: location })
}

/** All that is needed to see it again. */
export function sayFault({ request, status, ms, faults }: Asked): string {
  const { seed, number, method, path, headers } = request
  return [
    `${faults.join('; ')}`,
    `  ${method} ${path.length > 300 ? `${path.slice(0, 300)}… (${path.length})` : path}`,
    ...headers.map(([name, value]) => `  ${name}: ${value.slice(0, 100)}`),
    `  status ${status}, ${Math.round(ms)} ms; again: npm run fuzz -- --seed ${seed} --number ${number}`,
  ].join('\n')
}
