import type { ListView } from '@/lib/facets/list-view'
import { countInterventions } from '@/lib/format/words'
import { emptyQuery, type Query } from '@/lib/url/query'
import { QueryLink } from './query-link'

/** An empty list says which choice empties it, and leads out. */
export function NoResults({ view, onChoose }: { view: ListView; onChoose: (query: Query) => void }) {
  const { drops, query } = view
  const causes = drops.filter(({ total }) => total > 0)
  const isOnly = drops.length === 1
  return (
    <div className="mt-5 max-w-2xl border-t border-rule pt-5">
      <p className="text-lead">
        {isOnly
          ? `Niets in deze catalogus past bij ${query.q === '' ? 'deze keuze' : `“${query.q}”`}.`
          : 'Geen enkele interventie past bij al deze keuzes samen.'}
      </p>
      <p className="mt-3">
        {causes.length === 1 && !isOnly && `Dat komt door het ${causes[0]!.label}. `}
        {causes.length === 0 && 'Ook met één keuze minder is er niets. '}
        {causes.length === 0 && (
          <QueryLink query={emptyQuery} onFollow={onChoose}>
            Begin opnieuw met alle {view.catalogueSize}
          </QueryLink>
        )}
      </p>
      {causes.length > 0 && (
        <ul className="mt-2 grid gap-2">
          {drops.map((drop) => (
            <li key={drop.label}>
              {drop.total > 0 ? (
                <QueryLink query={drop.query} onFollow={onChoose}>
                  Zonder {drop.label}
                </QueryLink>
              ) : (
                `Zonder ${drop.label}`
              )}
              : {countInterventions(drop.total)}
            </li>
          ))}
        </ul>
      )}
      {query.q !== '' && (
        <p className="mt-4 text-ui text-ink-soft">
          Kijk of het woord goed geschreven is, of zoek met minder of andere woorden.
        </p>
      )}
      <p className="mt-2 text-ui text-ink-soft">
        Staat er iets niet in de catalogus, dan betekent dat niet dat het niet bestaat: hier staan alleen interventies
        uit het rapport van 2022.
      </p>
    </div>
  )
}
