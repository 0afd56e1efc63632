import type { Answer } from '@/lib/links/answer'

type Asked = { address: string; answer: Answer }

/**
 * Asks addresses, a few hosts at once and the addresses of a host one after the other. A host that says that there are
 * too many questions (429) gets no more of them: what is left of it waits for another run.
 */
export async function askAll(
  addresses: string[],
  ask: (address: string) => Promise<Answer>,
  { hostsAtOnce, stop, found }: { hostsAtOnce: number; stop: AbortSignal; found: (asked: Asked) => void },
): Promise<void> {
  const hosts = new Set(addresses.map(hostOf))
  const waiting = [...hosts].map((host) => addresses.filter((address) => hostOf(address) === host))
  const worker = async () => {
    for (let ofHost = waiting.shift(); ofHost !== undefined; ofHost = waiting.shift())
      for (const address of ofHost) {
        const answer = await ask(address)
        // What was asked when we were told to stop was broken off by ourselves.
        if (stop.aborted) return
        found({ address, answer })
        if ('status' in answer.end && answer.end.status === 429) break
      }
  }
  await Promise.all(Array.from({ length: hostsAtOnce }, worker))
}

const hostOf = (address: string) => new URL(address).host
