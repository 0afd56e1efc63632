/** From a value to its place on the paper; `[0, 5]` on `[40, 440]` puts 1 at 120. */
export function linearScale([from, to]: [number, number], [start, end]: [number, number]): (value: number) => number {
  const perUnit = to === from ? 0 : (end - start) / (to - from)
  return (value) => start + (value - from) * perUnit
}
