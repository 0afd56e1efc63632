import { inSentence, joinAnd } from '@/lib/format/words'
import type { ScoreLine } from '@/lib/related/impact-effort'
import { Bracketed } from '../records/bracketed'
import { OptionLink } from './option-link'

/** The figures behind the picture. */
export function ScoreTable({ lines }: { lines: ScoreLine[] }) {
  return (
    <table className="figures score-table w-full text-note narrow:hidden">
      <caption className="sr-only">De gescoorde handelingsopties met hun stemmen en scores</caption>
      <thead>
        <tr>
          {['Handelingsoptie', 'factor', 'stemmen', 'effect', 'bereik', 'impact', 'inspanning'].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ option, factors, effect, reach, impact, impactBasis, effort }) => (
          <tr key={option.id}>
            <th scope="row">
              <OptionLink option={option} />
            </th>
            <td>{joinAnd(factors)}</td>
            <td>{option.votes}</td>
            <td>{inSentence(effect)}</td>
            <td>{inSentence(reach)}</td>
            <td>
              <Bracketed basis={impactBasis}>{inSentence(impact)}</Bracketed>
            </td>
            <td>{inSentence(effort)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
