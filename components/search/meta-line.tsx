import { Fragment } from 'react'
import type { ListedClassification, ListedIntervention, Term, Terms } from '@/lib/catalogue/listed-catalogue'
import { inSentence } from '@/lib/format/words'
import { Bracketed } from '../records/bracketed'
import { Highlighted } from '../ui/highlighted'

type Props = { intervention: ListedIntervention; terms: Terms; found: string[] }

/** Phases, settings, delivery and topics of a row, always in this order; the editor's values in brackets. */
export function MetaLine({ intervention, terms, found }: Props) {
  const { lifePhases, settings, delivery, topics } = intervention
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
          {values.map((value, index) => (
            <Fragment key={value.id}>
              {index > 0 && ', '}
              <Value value={value} list={list} found={found} opens={place === 0 && index === 0} />
            </Fragment>
          ))}
        </Fragment>
      ))}
    </p>
  )
}

type ValueProps = { value: ListedClassification; list: Term[]; found: string[]; opens: boolean }

function Value({ value: { id, basis }, list, found, opens }: ValueProps) {
  const label = list.find((term) => term.id === id)!.label
  return (
    <Bracketed basis={basis}>
      <Highlighted text={opens ? label : inSentence(label)} found={found} />
    </Bracketed>
  )
}
