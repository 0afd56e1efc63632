import { Fragment } from 'react'
import { inSentence } from '@/lib/format/words'
import type { ListedClassification, Term } from '@/lib/lists/list-kind'
import { Bracketed } from '../records/bracketed'
import { Highlighted } from '../ui/highlighted'
import { LinkOnIntent } from '../ui/link-on-intent'

type Props = {
  values: ListedClassification[]
  terms: Term[]
  found: string[]
  /** The first word opens a line. */
  opens?: boolean
  /** What is not mentioned when there is none. */
  name: string
  /** Where a term has a page. */
  addressOf?: (id: string) => string
}

/** Classifications in one line, in the order of their list; the editor's in brackets. */
export function ClassifiedWords({ values, terms, found, opens = false, name, addressOf }: Props) {
  if (values.length === 0) return `${name} niet vermeld`
  return terms
    .flatMap(({ id, label }) => values.filter((value) => value.id === id).map(({ basis }) => ({ id, label, basis })))
    .map(({ id, label, basis }, place) => {
      const words = <Highlighted text={opens && place === 0 ? label : inSentence(label)} found={found} />
      return (
        <Fragment key={id}>
          {place > 0 && ', '}
          <Bracketed basis={basis}>
            {addressOf ? <LinkOnIntent href={addressOf(id)}>{words}</LinkOnIntent> : words}
          </Bracketed>
        </Fragment>
      )
    })
}
