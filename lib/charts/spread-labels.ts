/**
 * Heights for labels that would overlap: each at least `gap` below the one above it, none past the ends, and moved as
 * little as that takes. `heights` run down the paper.
 */
export function spreadLabels(heights: number[], gap: number, [top, bottom]: [number, number]): number[] {
  const spread: number[] = []
  for (const height of heights) spread.push(Math.max(height, top, (spread.at(-1) ?? -Infinity) + gap))
  let floor = bottom
  for (let place = spread.length - 1; place >= 0; place -= 1) {
    spread[place] = Math.min(spread[place]!, floor)
    floor = spread[place]! - gap
  }
  return spread
}
