'use client'

import { type FormEvent, useEffect } from 'react'
import { answerScenario, scenarios } from '@/lib/benefits/answer'
import type { CalculatorFigures } from '@/lib/benefits/calculator-figures'
import { describePage } from '@/lib/format/describe-benefits-page'
import { pageTitle } from '@/lib/format/page-title'
import { AnsweredInputs } from './answered-inputs'
import { Answers, answersId, MainAnswer } from './answers'
import { CalculatorForm } from './calculator-form'
import { ScenarioDetail } from './scenario-detail'
import { useAnnouncement } from './use-announcement'
import { useInputs } from './use-inputs'

/** Questions and answers. The same parts answer on the server and, as soon as there is a script, at every change. */
export function Calculator({ figures }: { figures: CalculatorFigures }) {
  const inputs = useInputs(figures.report)
  const { volwassenen: adults } = inputs.values
  const answers = scenarios.flatMap((scenario) => {
    const percent = inputs.values[scenario]
    return adults === null || percent === null ? [] : answerScenario(scenario, { adults, percent }, figures)
  })
  useTitle(pageTitle(describePage(inputs.inAddress, figures).title))
  const announcement = useAnnouncement(inputs.problems, answers)
  const [wellbeing, ...prevention] = scenarios.map((scenario) => answers.find((answer) => answer.scenario === scenario))

  function submit(event: FormEvent) {
    // The server lists what is wrong; what is right stands there already.
    if (!inputs.isRight) return
    event.preventDefault()
    document.getElementById(answersId)?.focus()
  }
  const said = { answers, values: inputs.values, figures }
  return (
    <div className="calculator border-t border-rule-head pt-6 pb-12 print:pt-3 print:pb-4">
      <MainAnswer {...said} />
      <CalculatorForm
        inputs={inputs}
        defaults={figures.report}
        ownPercents={figures.welbevinden.percents}
        onSubmit={submit}
      />
      <div className="calculator-rest min-w-0">
        <p role="status" className="sr-only">
          {announcement}
        </p>
        <AnsweredInputs values={inputs.values} />
        <Answers {...said} />
        {wellbeing && (
          <div className="calculator-part mt-12 print:mt-6">
            <ScenarioDetail answer={wellbeing} figures={figures} />
          </div>
        )}
        <div className="calculator-part mt-12 print:mt-6">
          <div className="beside-each-other">
            {prevention.map(
              (answer) => answer && <ScenarioDetail key={answer.scenario} answer={answer} figures={figures} />,
            )}
          </div>
        </div>
      </div>
    </div>
  )
}

/** The address changes here without a new page, and its title goes along. */
function useTitle(title: string) {
  useEffect(() => {
    document.title = title
  }, [title])
}
