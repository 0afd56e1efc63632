import { Fragment } from 'react'
import type { RecordLabel } from '@/lib/facets/labels'
import { inSentence } from '@/lib/format/words'
import { Bracketed } from '../records/bracketed'
import { Highlighted } from '../ui/highlighted'

/** The labels that answer the words and that a row does not show otherwise. */
export function FoundLabels({ labels, found }: { labels: RecordLabel[]; found: string[] }) {
  return labels.map(({ param, facet, label, basis }) => (
    <Fragment key={param + label}>
      {` · ${inSentence(facet)}: `}
      <Bracketed basis={basis}>
        <Highlighted text={inSentence(label)} found={found} />
      </Bracketed>
    </Fragment>
  ))
}
