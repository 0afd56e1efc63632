import { parseAge, type Query, withoutAge } from '@/lib/url/query'

type Props = { query: Query; onChoose: (query: Query) => void }

/** One age, for interventions whose range holds it. What is no age yet waits; the browser says what is wrong. */
export function AgeField({ query, onChoose }: Props) {
  function choose(text: string) {
    const leeftijd = parseAge(text)
    if (leeftijd !== undefined) onChoose({ ...query, leeftijd })
    else if (text === '') onChoose(withoutAge(query))
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
        // A new key empties the field when its chip is removed.
        key={query.leeftijd === undefined ? 'empty' : 'filled'}
        defaultValue={query.leeftijd}
        onChange={(event) => choose(event.target.value)}
        aria-describedby="leeftijd-uitleg"
        className="field max-w-28"
      />
    </div>
  )
}
