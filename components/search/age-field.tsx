import { useState } from 'react'
import { parseAge, type Query, withoutAge } from '@/lib/url/query'

type Props = { query: Query; onRevise: (query: Query) => void }

/** One age, for interventions whose range holds it. What is no age yet waits; the browser says what is wrong. */
export function AgeField({ query, onRevise }: Props) {
  const { leeftijd } = query
  const [text, setText] = useState(String(leeftijd ?? ''))
  const [followed, setFollowed] = useState(leeftijd)
  if (followed !== leeftijd) {
    setFollowed(leeftijd)
    if (parseAge(text) !== leeftijd) setText(String(leeftijd ?? ''))
  }

  function type(typed: string) {
    setText(typed)
    const age = parseAge(typed)
    if (age !== undefined) onRevise({ ...query, leeftijd: age })
    else if (typed === '') onRevise(withoutAge(query))
  }
  return (
    <div className="border-t border-rule py-3">
      <label htmlFor="leeftijd" className="block text-ui font-semibold">
        Leeftijd
      </label>
      <p id="leeftijd-uitleg" className="mb-2 text-note text-ink-soft">
        In jaren, van 0 tot en met 120. Noemt het rapport geen leeftijd, dan telt de levensfase.
      </p>
      <input
        type="number"
        id="leeftijd"
        name="leeftijd"
        min={0}
        max={120}
        step={1}
        value={text}
        onChange={(event) => type(event.target.value)}
        aria-describedby="leeftijd-uitleg"
        className="field max-w-28"
      />
    </div>
  )
}
