import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { countOf, inSentence, nouns } from '@/lib/format/words'
import type { ImpactCell, ImpactRow } from '@/lib/related/impact-effort'
import { OptionLink } from './option-link'
import { VotesBar } from './votes-bar'

type Props = { cell: ImpactCell; row: ImpactRow; scores: Vocabularies['scores'] }

/** What stands in a cell. Where the row does not settle it, effect and reach are said: our rule chose between them. */
export function CellOptions({ cell: { options }, row: { basis }, scores }: Props) {
  const say = (id: string) => inSentence(scores.find((score) => score.id === id)!.label)
  if (options.length === 0) return <span className="text-ink-soft">geen</span>
  return (
    <ul className="-mb-3 columns-[11rem] gap-x-6 print:-mb-2">
      {options.map((option) => (
        <li key={option.id} className="break-inside-avoid pb-3 print:pb-2">
          <OptionLink option={option} />
          <p className="mt-0.5 flex flex-wrap items-center gap-x-2.5 text-note text-ink-soft">
            <VotesBar votes={option.votes} />
            {countOf(nouns.vote, option.votes)}
          </p>
          {basis === 'redactie' && (
            <p className="text-note text-ink-soft">
              effect {say(option.scores.effect)}, bereik {say(option.scores.reach)}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
