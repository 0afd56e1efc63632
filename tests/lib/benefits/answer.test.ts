import { expect, test } from 'vitest'
import { answerScenario, conditionOf, scenarios } from '@/lib/benefits/answer'
import { readCalculatorFigures } from '@/lib/benefits/calculator-figures'
import { findFigure, findTable } from '@/lib/benefits/find-figure'
import { loadCatalogue } from '@/lib/catalogue/load'

const { benefits } = loadCatalogue()
const figures = readCalculatorFigures(benefits)
const million = 1_000_000
const adults = figures.report.volwassenen
const printed = (table: string, id: string) => findFigure(findTable(benefits, table), id)

const at = (scenario: (typeof scenarios)[number], percent: number) =>
  answerScenario(scenario, { adults: 50_000, percent }, figures).estimate.central

test('what is asked by default is the scenario of the report', () => {
  expect(figures.report).toEqual({ volwassenen: million, welbevinden: 5, depressie: 5, angst: 5 })
})

test('at its own inputs wellbeing is what the report prints, 207 included where arithmetic gives 207,5', () => {
  const { value, low, high } = printed('welbevinden-miljoen-volwassenen', 'kostenreductie')
  expect([low, value, high]).toEqual([81, 144, 207])
  expect(answerScenario('welbevinden', { adults, percent: 5 }, figures)).toMatchObject({
    isPrinted: true,
    step: million,
    estimate: { low: 81 * million, central: 144 * million, high: 207 * million },
  })
})

test.each([
  ['depressie', 15, 15_511_600],
  ['angst', 17, 17_134_650],
] as const)(
  'at its own inputs %s is the %d million that the report prints, with the parts of table 3',
  (scenario, said, inTable) => {
    const condition = conditionOf[scenario]
    const answer = answerScenario(scenario, { adults, percent: 5 }, figures)
    expect(answer).toMatchObject({ isPrinted: true, step: million })
    expect(answer.estimate.central).toBe(said * million)
    expect(printed('kostenreductie-preventie-conclusie', condition).value).toBe(said)
    expect(printed('kostenreductie-preventie', `${condition}-totaal`).value).toBe(inTable)
    for (const part of ['zorg', 'productiviteit', 'persoonlijk'] as const)
      expect(answer.parts[part]).toBe(printed('kostenreductie-preventie', `${condition}-${part}`).value)
  },
)

test('the notes of the data on where print and sum differ come along', () => {
  expect(figures.welbevinden.notes.join(' ')).toMatch(/144,30.*144,31.*207,5/)
  expect(figures.prevention.perCondition.depressie.notes.join(' ')).toMatch(/16 miljoen.*15 miljoen/)
})

test.each([
  [50_000, 5],
  [adults, 4],
  [adults + 1, 5],
])('%d adults and %d% are our arithmetic', (asked, percent) => {
  for (const scenario of scenarios)
    expect(answerScenario(scenario, { adults: asked, percent }, figures).isPrinted).toBe(false)
})

test('for 50.000 adults and 5% the answers follow from the rates, and nothing from nothing', () => {
  expect(Math.round(at('welbevinden', 5))).toBe(7_215_000)
  expect(at('depressie', 5)).toBeCloseTo(130 * 5966, 4)
  expect(at('angst', 5)).toBeCloseTo(252.5 * 3393, 4)
  for (const scenario of scenarios) expect(at(scenario, 0)).toBe(0)
})

test('the words come from the record they are about', () => {
  expect(figures.welbevinden.assumed).toContain('De stijging is aangenomen')
  expect(figures.welbevinden.association).toContain('een verband')
  expect(figures.welbevinden.inProportion).toContain('naar verhouding')
  expect(figures.prevention.assumed).toBe(
    'De daling is aangenomen. Het rapport zegt niet met welke interventie dat lukt.',
  )
  expect(figures.prevention.notAdded).toContain('niet bij elkaar op')
  expect(figures.prevention.year).toBe(2019)
})
