import type { Answer, Scenario } from '@/lib/benefits/answer'
import { inputLabels, type InputName } from '@/lib/benefits/inputs'
import { describeAmount, describeCondition, describeMargin } from '@/lib/format/describe-savings'
import { joinAnd } from '@/lib/format/words'
import { Bracketed } from '../../records/bracketed'

type Props = {
  scenario: Scenario
  /** None where an input is refused: those are `wrong`. */
  answer: Answer | undefined
  wrong: InputName[]
  /** The first answer heads the others. */
  id?: string
}

/** One answer, its amount underlined. The margin of prevention is ours, and so in brackets. */
export function AnswerSentence({ scenario, answer, wrong, id }: Props) {
  const isMain = scenario === 'welbevinden'
  const Heading = isMain ? 'h2' : 'h3'
  return (
    <Heading
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      className={isMain ? 'text-h2 leading-[1.28]' : 'text-h3 leading-[1.34]'}
    >
      {answer === undefined ? (
        `Geen antwoord: controleer ${joinAnd(wrong.map((name) => `“${inputLabels[name]}”`))}.`
      ) : answer.percent === 0 ? (
        `Geen verschil, als ${describeCondition(answer)}.`
      ) : (
        <>
          Naar schatting{' '}
          <em className="border-b-3 border-ochre whitespace-nowrap not-italic">{describeAmount(answer)}</em> minder
          maatschappelijke kosten per jaar
          {isMain ? `, ${describeMargin(answer)},` : ' '}
          {!isMain && <Bracketed basis="redactie">{describeMargin(answer)}</Bracketed>}
          {!isMain && ','} als {describeCondition(answer)}.
        </>
      )}
    </Heading>
  )
}
