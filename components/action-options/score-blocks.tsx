import { countOf, inSentence, joinAnd, nouns } from '@/lib/format/words'
import type { ScoreLine } from '@/lib/related/impact-effort'
import { Bracketed } from '../records/bracketed'
import { OptionLink } from './option-link'

/** The same where seven columns do not fit: a few lines for each option. */
export function ScoreBlocks({ lines }: { lines: ScoreLine[] }) {
  return (
    <ul className="hidden text-note narrow:block">
      {lines.map(({ option, factors, effect, reach, impact, impactBasis, effort }) => (
        <li key={option.id} className="border-t border-rule py-2.5">
          <OptionLink option={option} />
          <p className="text-ink-soft">Factor: {inSentence(joinAnd(factors))}</p>
          <p>
            {countOf(nouns.vote, option.votes)} · effect {inSentence(effect)} · bereik {inSentence(reach)} ·{' '}
            <Bracketed basis={impactBasis}>impact {inSentence(impact)}</Bracketed> · inspanning {inSentence(effort)}
          </p>
        </li>
      ))}
    </ul>
  )
}
