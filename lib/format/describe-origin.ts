import type { Answer } from '../benefits/answer'
import type { CalculatorFigures } from '../benefits/calculator-figures'
import { formatPeople, formatPercent } from './amounts'

/** Of an answer: what the report says, and what is our own reckoning. */
export type Origin = { report?: string; ours?: string }

export function describeOrigin(answer: Answer, figures: CalculatorFigures): Origin {
  return answer.scenario === 'welbevinden' ? wellbeingOrigin(answer, figures) : preventionOrigin(answer, figures)
}

function wellbeingOrigin({ adults, percent, isPrinted }: Answer, { report, welbevinden }: CalculatorFigures): Origin {
  if (isPrinted) return { report: 'Dit bedrag en deze marge staan zo in het rapport.' }
  const last = Math.max(...welbevinden.percents)
  const ours = [
    'Dit bedrag rekenen wij zelf uit, langs een rechte lijn.',
    `Het rapport noemt een totaal alleen bij ${formatPercent(report.welbevinden)} en ${formatPeople(report.volwassenen)} volwassenen.`,
    percent > last && `Boven ${formatPercent(last)} noemt het ook per persoon geen bedrag.`,
    adults < report.volwassenen && 'Dat het bij minder mensen naar verhouding minder is, nemen wij aan.',
  ]
  return { report: welbevinden.inProportion, ours: ours.filter((one) => one !== false).join(' ') }
}

function preventionOrigin({ scenario, adults, isPrinted }: Answer, { report }: CalculatorFigures): Origin {
  if (isPrinted)
    return {
      report: 'Dit bedrag staat zo in het rapport, zonder marge.',
      ours: 'De marge rekenen wij uit met die van tabel 1.',
    }
  const ours = [
    'Dit bedrag rekenen wij zelf uit, langs een rechte lijn; de marge met die van tabel 1.',
    `Het rapport noemt alleen een bedrag bij ${formatPercent(report[scenario])} en ${formatPeople(report.volwassenen)} volwassenen.`,
    adults !== report.volwassenen && 'Dat de aandoening bij andere volwassenen even vaak voorkomt, nemen wij aan.',
  ]
  return { ours: ours.filter((one) => one !== false).join(' ') }
}
