import { opening } from '@/lib/format/words'
import type { ListedLifePhase } from '@/lib/lists/terms'
import type { Related } from '@/lib/related/related-interventions'
import { InterventionLines } from './intervention-lines'

/** The interventions most like one, with what they share. */
export function RelatedList({ related, phases }: { related: Related[]; phases: ListedLifePhase[] }) {
  return (
    <InterventionLines
      lines={related.map(({ intervention, reason }) => ({ intervention, text: `${opening(reason)}.` }))}
      phases={phases}
    />
  )
}
