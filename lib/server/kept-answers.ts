import { LRUCache } from 'lru-cache'
import type { Answer } from './answer'

const megabyte = 1024 * 1024

/**
 * Remembers answers, the most recently asked first, within a bound of memory: what is asked again is not made again, and
 * what is asked by several at once is made once. Only what can be found (200) is kept, and nothing over a megabyte.
 */
export function keepAnswers(mostMegabytes = 96) {
  const kept = new LRUCache<string, Answer>({
    maxSize: mostMegabytes * megabyte,
    maxEntrySize: megabyte,
    sizeCalculation: ({ body }, key) => body.length + key.length * 2 + 1024,
  })
  const inMaking = new Map<string, Promise<Answer>>()

  return async function answerOnce(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const known = kept.get(key)
    if (known !== undefined) return known
    const started = inMaking.get(key) ?? start(key, make)
    return started
  }

  function start(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const making = make().finally(() => inMaking.delete(key))
    inMaking.set(key, making)
    return making.then((answer) => {
      if (answer.status === 200) kept.set(key, answer)
      return answer
    })
  }
}
