import { countOf, nouns } from '@/lib/format/words'
import type { ActionOption } from '@/lib/catalogue/action-option'
import { OptionLink } from './option-link'
import { VotesBar } from './votes-bar'

/** The options that experts did not score: they have a place in no cell, and are not low. */
export function UnscoredOptions({ groups }: { groups: { votes: number; options: ActionOption[] }[] }) {
  return (
    <dl className="text-ui">
      {groups.map(({ votes, options }) => (
        <div
          key={votes}
          className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-4 gap-y-1 border-t border-rule py-3 narrow:grid-cols-1 print:block"
        >
          <dt className="flex items-center gap-2.5 self-start">
            <span className="font-semibold">{countOf(nouns.vote, votes)}</span>
            <VotesBar votes={votes} />
          </dt>
          <dd>
            <ul className="columns-[18rem] gap-x-8">
              {options.map((option) => (
                <li key={option.id} className="break-inside-avoid pb-1.5">
                  <OptionLink option={option} />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}
