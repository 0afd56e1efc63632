import { inSentence } from '@/lib/format/words'
import type { ImpactRow } from '@/lib/related/impact-effort'

/** Why an option stands in a row. */
export const impactReason = ({ basis, impact }: ImpactRow) =>
  basis === 'rapport'
    ? `effect en bereik allebei ${inSentence(impact.label)}`
    : `de laagste van effect en bereik is ${inSentence(impact.label)}`
