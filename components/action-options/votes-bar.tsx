/** One stroke is one vote, in fives so that they can be counted. The number stands beside it. */
export function VotesBar({ votes }: { votes: number }) {
  return (
    <span aria-hidden="true" className="strokes">
      {Array.from({ length: votes }, (_, place) => (
        <span key={place} className="stroke" />
      ))}
    </span>
  )
}
