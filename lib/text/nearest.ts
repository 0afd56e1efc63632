import { editDistance } from './edit-distance'
import { fold } from './fold'

/** The candidates that look most like a word, nearest first: at most `count`, none that shares less than half. */
export function nearest(word: string, candidates: readonly string[], count = 3): string[] {
  const wanted = fold(word).slice(0, 100)
  return candidates
    .map((candidate) => ({ candidate, distance: distanceToStart(wanted, fold(candidate)) }))
    .filter(({ distance }) => distance <= wanted.length / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** A half-typed name is near the name, so its missing end costs next to nothing. */
function distanceToStart(wanted: string, candidate: string): number {
  const missing = Math.max(0, candidate.length - wanted.length)
  return Math.min(
    editDistance(wanted, candidate),
    editDistance(wanted, candidate.slice(0, wanted.length)) + missing / 50,
  )
}
