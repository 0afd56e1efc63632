import { expect, test } from 'vitest'
import { answerScenario, type Scenario, scenarios } from '@/lib/benefits/answer'
import { readCalculatorFigures } from '@/lib/benefits/calculator-figures'
import { loadCatalogue } from '@/lib/catalogue/load'
import { describeOrigin } from '@/lib/format/describe-origin'

const figures = readCalculatorFigures(loadCatalogue().benefits)
const originOf = (scenario: Scenario, adults: number, percent: number) =>
  describeOrigin(answerScenario(scenario, { adults, percent }, figures), figures)

const million = 1_000_000

test('only at the numbers of the report is an amount said to be its own', () => {
  expect(originOf('welbevinden', million, 5)).toEqual({ report: 'Dit bedrag en deze marge staan zo in het rapport.' })
  expect(originOf('depressie', million, 5)).toEqual({
    report: 'Dit bedrag staat zo in het rapport, zonder marge.',
    ours: 'De marge rekenen wij uit met die van tabel 1.',
  })
  for (const scenario of scenarios)
    for (const [adults, percent] of [
      [million, 4],
      [50_000, 5],
    ] as const) {
      const { report = '', ours } = originOf(scenario, adults, percent)
      expect(report).not.toContain('staat zo in het rapport')
      expect(ours).toMatch(/^Dit bedrag rekenen wij zelf uit/)
    }
})

test('what we assume of other adults than those of the report is said where there are others', () => {
  const sameRate = 'Dat de aandoening bij andere volwassenen even vaak voorkomt, nemen wij aan.'
  for (const scenario of ['depressie', 'angst'] as const) {
    expect(originOf(scenario, 50_000, 5).ours).toContain(sameRate)
    expect(originOf(scenario, million, 4).ours).not.toContain(sameRate)
  }
  expect(originOf('welbevinden', 50_000, 5).ours).toContain('bij minder mensen naar verhouding minder')
  expect(originOf('welbevinden', 2 * million, 5).ours).not.toContain('bij minder mensen')
})
