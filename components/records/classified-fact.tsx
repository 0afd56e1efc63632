import Link from 'next/link'
import type { Classification } from '@/lib/catalogue/record-fields'
import { inSentence } from '@/lib/format/words'
import type { Term } from '@/lib/lists/list-kind'
import { Bracketed } from './bracketed'
import { FactNote, FactRow } from './facts'

type Props = {
  name: string
  values: Classification[]
  terms: Term[]
  /** The page or list of one of its terms. */
  addressOf: (id: string) => string
}

/** One classification of a record: each value leads on, and says who classified it, and why. */
export function ClassifiedFact({ name, values, terms, addressOf }: Props) {
  return (
    <FactRow name={name}>
      {values.length === 0 && <dd className="text-ink-soft">niet vermeld</dd>}
      {values.map(({ id, basis, reason }) => {
        const label = terms.find((term) => term.id === id)!.label
        return (
          <dd key={id} className="grid grid-cols-[minmax(0,1fr)_4.5rem] gap-x-4">
            <div>
              <Bracketed basis={basis}>
                <Link href={addressOf(id)}>{basis === 'redactie' ? inSentence(label) : label}</Link>
              </Bracketed>
              {reason && <FactNote>{reason}</FactNote>}
            </div>
            <span className="text-note text-ink-soft"> {basis}</span>
          </dd>
        )
      })}
    </FactRow>
  )
}
