import { answerScenario } from '../benefits/answer'
import type { CalculatorFigures } from '../benefits/calculator-figures'
import type { ReadInputs } from '../benefits/inputs'
import { formatPeople } from './amounts'
import { describeAnswer } from './describe-savings'

const question = 'Wat kan het opleveren?'

/** The title of the page and what a search engine says of it. What is refused comes first, as for whoever hears it. */
export function describePage({ values, problems }: ReadInputs, figures: CalculatorFigures) {
  const { volwassenen: adults, welbevinden: percent } = values
  const isOwn = adults !== null && adults !== figures.report.volwassenen
  const title = isOwn ? `${question} Bij ${formatPeople(adults)} volwassenen` : question
  const answer =
    adults !== null && percent !== null
      ? describeAnswer(answerScenario('welbevinden', { adults, percent }, figures))
      : 'Wat meer welbevinden en minder depressie en angst kunnen schelen in kosten.'
  return {
    title: problems.length > 0 ? `Fout: ${title}` : title,
    description: `${answer} Een rekenvoorbeeld bij het rapport, met de marge en wat er niet in zit.`,
  }
}
