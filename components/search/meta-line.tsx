import { Fragment } from 'react'
import type { Shown } from '@/lib/facets/list-view'
import { inSentence } from '@/lib/format/words'
import type { InterventionRow, InterventionTerms } from '@/lib/lists/interventions'
import type { ListedClassification, Term } from '@/lib/lists/list-kind'
import { Bracketed } from '../records/bracketed'
import { Highlighted } from '../ui/highlighted'

type Props = { intervention: Shown<InterventionRow>; terms: InterventionTerms; found: string[] }

/** Phases, settings, delivery and topics of a row, always in this order; the editor's values in brackets. */
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
          {place > 0 && ' · '}
          {values.length === 0 && `${name} niet vermeld`}
          {inOrderOf(list, values).map(({ id, label, basis }, index) => (
            <Fragment key={id}>
              {index > 0 && ', '}
              <Bracketed basis={basis}>
                <Highlighted text={place === 0 && index === 0 ? label : inSentence(label)} found={found} />
              </Bracketed>
            </Fragment>
          ))}
        </Fragment>
      ))}
      {foundLabels.map(({ param, facet, label, basis }) => (
        <Fragment key={param + label}>
          {` · ${inSentence(facet)}: `}
          <Bracketed basis={basis}>
            <Highlighted text={inSentence(label)} found={found} />
          </Bracketed>
        </Fragment>
      ))}
    </p>
  )
}

function inOrderOf(list: Term[], values: ListedClassification[]) {
  return list.flatMap(({ id, label }) =>
    values.filter((value) => value.id === id).map(({ basis }) => ({ id, label, basis })),
  )
}
