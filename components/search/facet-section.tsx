import { useState } from 'react'
import { type FacetShape, facetTerms } from '@/lib/facets/facet'
import type { Noun } from '@/lib/format/words'
import type { Term, Terms } from '@/lib/lists/list-kind'
import { type Query, toggleChoice } from '@/lib/url/query'
import { Mark } from '../records/status-mark'
import { CheckboxRow } from './checkbox-row'
import { Fold } from './fold'

type Props = {
  facet: FacetShape
  noun: Noun
  terms: Terms
  counts: Record<string, number>
  query: Query
  onChoose: (query: Query) => void
}

/** More than this stay folded away under "Toon meer". */
const shownAtFirst = 6

/** One facet: its terms with the number each would give. A term that would give none stays in its place. */
export function FacetSection({ facet, noun, terms, counts, query, onChoose }: Props) {
  const { param, label, place, hasMarks } = facet
  const chosen = query.chosen[param] ?? []
  const options = facetTerms(facet, terms)
  const row = ({ id, label: termLabel }: Term) => (
    <CheckboxRow
      key={id}
      name={param}
      value={id}
      label={termLabel}
      mark={hasMarks && <Mark status={id} />}
      count={counts[id] ?? 0}
      noun={noun}
      isChecked={chosen.includes(id)}
      onChange={() => onChoose(toggleChoice(query, param, id))}
    />
  )
  const rest = options.slice(shownAtFirst)
  const [isRestOpen] = useState(rest.some(({ id }) => chosen.includes(id)))
  return (
    <Fold title={label} chosen={chosen.length} isOpen={place === 'open' || chosen.length > 0}>
      <fieldset aria-label={label}>
        {options.slice(0, shownAtFirst).map(row)}
        {rest.length > 0 && (
          <details open={isRestOpen} className="group flex flex-col">
            <summary className="w-fit py-1 text-note text-teal underline underline-offset-2 narrow:py-2.5">
              <span className="group-open:hidden">Toon meer</span>{' '}
              <span className="hidden group-open:inline">Toon minder</span>
              <span className="sr-only"> bij {label}</span>
            </summary>
            {rest.map(row)}
          </details>
        )}
      </fieldset>
    </Fold>
  )
}
