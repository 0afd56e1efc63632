import { useState } from 'react'
import { parseAge, type Query, withoutAge } from '@/lib/url/query'

type Props = { query: Query; onRevise: (query: Query) => void }

/** One age, for interventions whose range holds it. What is no age filters nothing, and the field says so. */
export function AgeField({ query, onRevise }: Props) {
  const { leeftijd } = query
  const [text, setText] = useState(String(leeftijd ?? ''))
  const [followed, setFollowed] = useState(leeftijd)
  if (followed !== leeftijd) {
    setFollowed(leeftijd)
    if (parseAge(text) !== leeftijd) setText(String(leeftijd ?? ''))
  }

  const isWrong = text !== '' && parseAge(text) === undefined

  function type(typed: string) {
    setText(typed)
    onRevise({ ...withoutAge(query), leeftijd: parseAge(typed) })
  }
  return (
    <div data-live="" className="border-t border-rule py-3">
      <label htmlFor="leeftijd" className="block text-ui font-semibold">
        Leeftijd
      </label>
      <p id="leeftijd-uitleg" className="mb-2 text-note text-ink-soft">
        In jaren, van 0 tot en met 120. Noemt het rapport geen leeftijd, dan telt de levensfase.
      </p>
      {/* There before it says something: who does not see the message come hears it. */}
      <div role="alert">
        {isWrong && (
          <p id="leeftijd-fout" className="mb-2 border-l-2 border-ink pl-2 text-note font-semibold">
            Dit is geen leeftijd. Vul een heel getal in van 0 tot en met 120.
          </p>
        )}
      </div>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        id="leeftijd"
        name="leeftijd"
        value={text}
        onChange={(event) => type(event.target.value)}
        aria-describedby={isWrong ? 'leeftijd-uitleg leeftijd-fout' : 'leeftijd-uitleg'}
        aria-invalid={isWrong}
        className="field max-w-28"
      />
    </div>
  )
}
