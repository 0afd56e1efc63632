import { expect, test, vi } from 'vitest'
import { finish, finishInTurns, type Steps } from '@/lib/search/steps'

function* counting(to: number, done: number[] = []): Steps<number> {
  for (let step = 1; step <= to; step++) {
    done.push(step)
    yield
  }
  return to
}

function* failing(): Steps<number> {
  yield
  throw new Error('no index')
}

test('all steps are done, and the result is theirs', async () => {
  const done: number[] = []
  expect(finish(counting(5, done))).toBe(5)
  expect(await finishInTurns(counting(5, done))).toBe(5)
  expect(done).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
})

test('a step that fails fails the whole', async () => {
  expect(() => finish(failing())).toThrow('no index')
  await expect(finishInTurns(failing())).rejects.toThrow('no index')
})

test('what waits gets its turn between the steps, not after every one', async () => {
  // Each look at the clock is three milliseconds later.
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 3))
  const done: number[] = []
  const atOthersTurn: number[] = []
  const others = setInterval(() => atOthersTurn.push(done.length), 0)
  await finishInTurns(counting(9, done))
  clearInterval(others)
  vi.restoreAllMocks()
  expect(atOthersTurn[0]).toBe(2)
})
