import type { Answer, PreventionScenario, Scenario } from '../benefits/answer'
import { formatPeople, formatPercent } from './amounts'
import { formatRounded, formatRoundedRange } from './rounded-amounts'

/** "een depressie", "een angststoornis" */
export const conditionWord = (scenario: PreventionScenario) =>
  scenario === 'depressie' ? 'een depressie' : 'een angststoornis'

/** "50.000 volwassenen" */
export const describeAdults = (adults: number) =>
  `${formatPeople(adults)} ${adults === 1 ? 'volwassene' : 'volwassenen'}`

/** What was assumed, to follow on "als": "het welbevinden van 50.000 volwassenen met 5% stijgt" */
export function describeCondition({
  scenario,
  adults,
  percent,
}: Pick<Answer, 'scenario' | 'adults' | 'percent'>): string {
  const people = describeAdults(adults)
  return scenario === 'welbevinden'
    ? `het welbevinden van ${people} met ${formatPercent(percent)} stijgt`
    : `${formatPercent(percent)} van de mensen met ${conditionWord(scenario)} die niet krijgt, bij ${people}`
}

/** "€ 7,2 miljoen" */
export const describeAmount = ({ estimate, step }: Answer) => formatRounded(estimate.central, step)

/** "tussen € 4,1 en € 10,4 miljoen" */
export const describeMargin = ({ estimate: { low, high }, step }: Answer) =>
  `tussen ${formatRoundedRange(low, high, step, 'en')}`

/** The answer in one sentence, for where it is only read out or listed. Brackets: the margin is ours. */
export function describeAnswer(answer: Answer): string {
  if (answer.percent === 0) return `Geen verschil, als ${describeCondition(answer)}.`
  const margin = describeMargin(answer)
  const said = answer.scenario === 'welbevinden' ? `, ${margin},` : ` [${margin}],`
  return `Naar schatting ${describeAmount(answer)} minder maatschappelijke kosten per jaar${said} als ${describeCondition(answer)}.`
}

/** The name of a scenario, as a heading. */
export const scenarioTitles: Record<Scenario, string> = {
  welbevinden: 'Meer welbevinden',
  depressie: 'Minder depressie',
  angst: 'Minder angststoornissen',
}
