import { expect, test, vi } from 'vitest'
import { hostTurns } from '@/scripts/links/host-turns'

test('a host is asked again only after a pause, also after a failure, and others do not wait for it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  try {
    const inTurn = hostTurns(1000)
    const asked: string[] = []
    const ask = (host: string, name: string) => inTurn(host, async () => void asked.push(name))
    const broken = inTurn('a.nl', () => Promise.reject(new Error('stuk'))).catch(() => asked.push('stuk'))
    const second = ask('a.nl', 'a2')
    await Promise.all([broken, ask('b.nl', 'b1')])
    expect(asked.toSorted()).toEqual(['b1', 'stuk'])
    await vi.advanceTimersByTimeAsync(999)
    expect(asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    await second
    expect(asked).toContain('a2')
  } finally {
    vi.useRealTimers()
  }
})
