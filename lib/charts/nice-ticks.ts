/** Steps that people count in, times a power of ten. */
const niceSteps = [1, 2, 2.5, 5, 10]

/** Round numbers from 0 up to the first that is at least `max`, with at most `mostSteps` steps between them. */
export function niceTicks(max: number, mostSteps: number): number[] {
  if (!(max > 0)) return [0, 1]
  const rough = max / mostSteps
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = niceSteps.map((nice) => nice * power).find((nice) => nice * (1 + 1e-9) >= rough)!
  const count = Math.ceil(max / step - 1e-9)
  // 3 × 0.1 is not 0.3 in a computer.
  return Array.from({ length: count + 1 }, (_, place) => Number((place * step).toPrecision(12)))
}
