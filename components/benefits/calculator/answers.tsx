import type { Answer, Scenario } from '@/lib/benefits/answer'
import type { CalculatorFigures } from '@/lib/benefits/calculator-figures'
import type { InputName } from '@/lib/benefits/inputs'
import { AnswerSentence } from './answer-sentence'
import { CaveatList } from './caveat-list'
import { OriginNote } from './origin-note'

export const answersId = 'antwoord'

type Props = { answers: Answer[]; values: Record<InputName, number | null>; figures: CalculatorFigures }

/** The answer that most come for. It stands before the form, so that on a phone it is in sight of what changes it. */
export function MainAnswer(props: Props) {
  return (
    <div className="calculator-main">
      <AnswerInWords scenario="welbevinden" {...props} />
    </div>
  )
}

/** The other answers in words, and what may not be read into any of them. Charts come after. */
export function Answers(props: Props) {
  const { welbevinden, prevention } = props.figures
  return (
    <section aria-labelledby={answersId} className="calculator-part">
      <CaveatList
        label="Bij meer welbevinden"
        caveats={[
          { title: 'Een “wat als”, geen belofte', text: welbevinden.assumed },
          { title: 'Een verband, geen bewezen gevolg', text: welbevinden.association },
          { title: 'Kosten niet meegerekend', text: welbevinden.leftOut },
        ]}
      />
      <div className="beside-each-other mt-10 border-t border-rule pt-8 print:mt-4 print:pt-3">
        <AnswerInWords scenario="depressie" {...props} />
        <AnswerInWords scenario="angst" {...props} />
      </div>
      <CaveatList
        label="Bij minder depressie en minder angststoornissen"
        caveats={[
          { title: 'Een “wat als”, geen belofte', text: prevention.assumed },
          { title: 'Kosten niet meegerekend', text: prevention.leftOut },
          {
            title: `Prijzen van ${prevention.year}`,
            text: `Tabel 1 van het rapport geeft de kosten per persoon in euro van ${prevention.year}.`,
            ours: 'Wij rekenen ze niet om naar nu.',
          },
        ]}
      />
      <hr className="mt-10 border-t print:mt-4" />
      <CaveatList
        label="Bij alle drie"
        caveats={[
          {
            title: 'Tel de drie bedragen niet op',
            text: prevention.notAdded,
            ours: 'Ook niet bij meer welbevinden: het gaat om dezelfde volwassenen en dezelfde soorten kosten.',
          },
          {
            title: 'Alleen volwassenen',
            text: 'Het rapport rekent met volwassenen. Bedragen voor kinderen en jongeren geeft het niet.',
          },
        ]}
      />
    </section>
  )
}

function AnswerInWords({ scenario, answers, values, figures }: Props & { scenario: Scenario }) {
  const answer = answers.find((one) => one.scenario === scenario)
  const wrong = (['volwassenen', scenario] as const).filter((name) => values[name] === null)
  return (
    <div>
      <AnswerSentence
        scenario={scenario}
        answer={answer}
        wrong={wrong}
        id={scenario === 'welbevinden' ? answersId : undefined}
      />
      {answer && <OriginNote answer={answer} figures={figures} />}
    </div>
  )
}
