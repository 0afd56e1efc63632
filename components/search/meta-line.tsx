import { Fragment } from 'react'
import type { Shown } from '@/lib/facets/list-view'
import type { InterventionRow, InterventionTerms } from '@/lib/lists/interventions'
import { ClassifiedWords } from './classified-words'
import { FoundLabels } from './found-labels'

type Props = { intervention: Shown<InterventionRow>; terms: InterventionTerms; found: string[] }

/**
 * Phases, settings, delivery and topics of a row, always in this order; the editor's values in brackets. No line begins
 * with a dot.
 */
export function MetaLine({ intervention, terms, found }: Props) {
  const { lifePhases, settings, delivery, topics, foundLabels } = intervention
  const parts = [
    { name: 'levensfase', values: lifePhases, list: terms.lifePhases },
    { name: 'leefomgeving', values: settings, list: terms.settings },
    { name: 'vorm', values: delivery, list: terms.delivery },
    { name: 'onderwerp', values: topics, list: terms.topics },
  ]
  return (
    <p className="mt-1.5 text-note text-ink-soft">
      {parts.map(({ name, values, list }, place) => (
        <Fragment key={name}>
          {place > 0 && '\u00a0· '}
          <ClassifiedWords name={name} values={values} terms={list} found={found} opens={place === 0} />
        </Fragment>
      ))}
      <FoundLabels labels={foundLabels} found={found} />
    </p>
  )
}
