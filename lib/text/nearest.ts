import { editDistance } from './edit-distance'
import { fold } from './fold'

/** The candidates that look most like a word, nearest first: at most `count`, none that shares less than half. */
export function nearest(word: string, candidates: readonly string[], count = 3): string[] {
  const wanted = fold(word).slice(0, 100)
  const furthest = wanted.length / 2
  return (
    candidates
      .map((candidate) => ({ candidate, folded: fold(candidate) }))
      // Each letter less is an edit: to compare these would only keep the server busy.
      .filter(({ folded }) => wanted.length - folded.length <= furthest)
      .map(({ candidate, folded }) => ({ candidate, distance: distanceToStart(wanted, folded) }))
      .filter(({ distance }) => distance <= furthest)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, count)
      .map(({ candidate }) => candidate)
  )
}

/** A half-typed name is near the name, so its missing end costs next to nothing. */
function distanceToStart(wanted: string, candidate: string): number {
  const whole = editDistance(wanted, candidate)
  const missing = candidate.length - wanted.length
  return missing <= 0 ? whole : Math.min(whole, editDistance(wanted, candidate.slice(0, wanted.length)) + missing / 50)
}
