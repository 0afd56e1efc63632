import Link from 'next/link'
import type { ActionOption } from '@/lib/catalogue/action-option'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { inSentence } from '@/lib/format/words'
import { actionOptionAddress } from '@/lib/url/addresses'
import { VotesBar } from '../action-options/votes-bar'

type Props = { options: ActionOption[]; scores: Vocabularies['scores'] }

/** Options with their votes and scores. */
export function OptionTable({ options, scores }: Props) {
  const say = (id: string) => inSentence(scores.find((score) => score.id === id)!.label)
  return (
    <table className="figures w-full text-ui">
      <caption className="sr-only">Handelingsopties met stemmen en scores</caption>
      <thead>
        <tr>
          <th scope="col">Handelingsoptie</th>
          <th scope="col">stemmen</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ id, name, votes, scores: own }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={actionOptionAddress(id)}>{name}</Link>
              <p className="text-note text-ink-soft">
                {own
                  ? `Effect ${say(own.effect)}, bereik ${say(own.reach)}, inspanning ${say(own.effort)}`
                  : 'Niet gescoord'}
              </p>
            </th>
            <td className="align-top">
              <span className="inline-flex items-center gap-2.5">
                <VotesBar votes={votes} />
                {votes}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
