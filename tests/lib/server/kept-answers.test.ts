import { expect, test } from 'vitest'
import { textAnswer } from '@/lib/server/answer'
import { keepAnswers } from '@/lib/server/kept-answers'

/** Makes answers of a status and counts how often it was asked to. */
function maker(status = 200, size = 10) {
  const counted = { times: 0, make: async () => ((counted.times += 1), textAnswer(status, 'x'.repeat(size))) }
  return counted
}

test('what is asked again, or by several at once, is made once', async () => {
  const answerOnce = keepAnswers()
  const counted = maker()
  const answers = await Promise.all([answerOnce('a', counted.make), answerOnce('a', counted.make)])
  answers.push(await answerOnce('a', counted.make))
  expect(counted.times).toBe(1)
  expect(new Set(answers).size).toBe(1)
})

test.each([404, 400, 308, 500])('an answer with %i is made anew', async (status) => {
  const answerOnce = keepAnswers()
  const counted = maker(status)
  await answerOnce('a', counted.make)
  await answerOnce('a', counted.make)
  expect(counted.times).toBe(2)
})

const broken = () => Promise.reject(new Error('broken'))

test('a fault is told to everyone who waits, and the next question is tried again', async () => {
  const answerOnce = keepAnswers()
  const results = await Promise.allSettled([answerOnce('a', broken), answerOnce('a', broken)])
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect((await answerOnce('a', maker().make)).status).toBe(200)
})

test('what was asked longest ago makes room', async () => {
  const answerOnce = keepAnswers(1)
  const [first, other] = [maker(200, 500_000), maker(200, 500_000)]
  for (const [key, { make }] of [
    ['first', first],
    ['second', other],
    ['third', other],
  ] as const)
    await answerOnce(key, make)
  await answerOnce('first', first.make)
  await answerOnce('third', other.make)
  expect([first.times, other.times]).toEqual([2, 2])
})

test('one big answer does not push out a hundred small ones', async () => {
  const answerOnce = keepAnswers(4)
  const [small, big] = [maker(200, 1000), maker(200, 2_000_000)]
  await answerOnce('small', small.make)
  for (const key of ['a', 'a', 'b', 'b']) await answerOnce(key, big.make)
  await answerOnce('small', small.make)
  expect([small.times, big.times]).toEqual([1, 4])
})
