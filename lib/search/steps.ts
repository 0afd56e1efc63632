/** Long work in short steps, so that a page can answer its visitor in between. */
export type Steps<Result> = Generator<void, Result, void>

/** Does all the work at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** In turns of so many milliseconds, with everything else that waits between them: half a frame leaves room for the rest. */
const longestTurn = 8

export async function finishInTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const end = performance.now() + longestTurn
    while (performance.now() < end) {
      const step = steps.next()
      if (step.done) return step.value
    }
    await new Promise((resolve) => setTimeout(resolve))
  }
}
