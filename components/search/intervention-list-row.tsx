import type { Shown } from '@/lib/facets/list-view'
import type { InterventionRow, InterventionTerms } from '@/lib/lists/interventions'
import { phasesBesides } from '@/lib/lists/phase-heads'
import { wordsOf } from '@/lib/text/words'
import { RowGlyph } from '../records/row-glyph'
import { StatusMark } from '../records/status-mark'
import { SaveCheckbox } from '../shortlist/save-checkbox'
import { Highlighted } from '../ui/highlighted'
import { LinkOnIntent } from '../ui/link-on-intent'
import { MetaLine } from './meta-line'

type Props = {
  intervention: Shown<InterventionRow>
  terms: InterventionTerms
  found: string[]
  heading: 'h3' | 'h4'
  /** The one life phase that the list is about. */
  phase: string | null
  isTickedInAddress: boolean
}

/** One intervention in the list. */
export function InterventionListRow({ intervention, terms, found, heading: Heading, phase, isTickedInAddress }: Props) {
  const { id, name, alternativeNames, summary, status, lifePhases } = intervention
  // Another spelling of what the name already shows would only be noise.
  const unseen = found.filter((word) => !wordsOf(name).includes(word))
  const foundNames = alternativeNames.filter((other) => wordsOf(other).some((word) => unseen.includes(word)))
  const besides = phasesBesides(lifePhases, phase)
  return (
    <li
      className={`result-grid result-row break-inside-avoid border-b border-rule py-4 ${besides.length === 0 ? 'result-grid-bare' : ''}`}
    >
      <span className="pt-1 text-note [grid-area:status]">
        <StatusMark status={status} statuses={terms.statuses} found={found} />
      </span>
      <div className="min-w-0 [grid-area:words]">
        <Heading className="text-h3">
          <LinkOnIntent href={`/interventies/${id}`} className="no-underline hover:underline focus-visible:underline">
            <Highlighted text={name} found={found} />
          </LinkOnIntent>
        </Heading>
        {foundNames.length > 0 && (
          <p className="text-note">
            Ook bekend als <Highlighted text={foundNames.join(', ')} found={found} />
          </p>
        )}
        <p className="mt-0.5 text-summary">
          <Highlighted text={summary} found={found} />
        </p>
        <MetaLine intervention={intervention} terms={terms} found={found} />
      </div>
      <RowGlyph phases={terms.lifePhases} covered={lifePhases} listPhase={phase} isTwin />
      <div data-live="" className="self-end [grid-area:choice] print:hidden narrow:mt-1">
        <SaveCheckbox id={id} name={name} isTickedInAddress={isTickedInAddress} />
      </div>
    </li>
  )
}
