import { expect, test } from 'vitest'
import { answerScenario, type Scenario } from '@/lib/benefits/answer'
import { readCalculatorFigures } from '@/lib/benefits/calculator-figures'
import { readInputs } from '@/lib/benefits/inputs'
import { loadCatalogue } from '@/lib/catalogue/load'
import { describeArithmetic } from '@/lib/format/describe-arithmetic'
import { describePage } from '@/lib/format/describe-benefits-page'
import { describeOrigin } from '@/lib/format/describe-origin'
import { describeAnswer } from '@/lib/format/describe-savings'

const figures = readCalculatorFigures(loadCatalogue().benefits)
const million = 1_000_000
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const answer = (scenario: Scenario, adults: number, percent: number) =>
  answerScenario(scenario, { adults, percent }, figures)
const said = (...asked: Parameters<typeof answer>) => plain(describeAnswer(answer(...asked)))
const sums = (...asked: Parameters<typeof answer>) =>
  describeArithmetic(answer(...asked), figures).map(({ text, isOurs }) => plain(isOurs ? `[${text}]` : text))
const origin = (...asked: Parameters<typeof answer>) => describeOrigin(answer(...asked), figures)
const page = (query: string) => describePage(readInputs(new URLSearchParams(query), figures.report), figures)

test('an answer is one sentence with amount, margin and what was assumed', () => {
  expect(said('welbevinden', 50_000, 5)).toBe(
    'Naar schatting € 7,2 miljoen minder maatschappelijke kosten per jaar, tussen € 4,1 en € 10,4 miljoen, als het welbevinden van 50.000 volwassenen met 5% stijgt.',
  )
  expect(said('welbevinden', million, 5)).toContain(
    '€ 144 miljoen minder maatschappelijke kosten per jaar, tussen € 81 en € 207 miljoen,',
  )
})

test('the margin of prevention is ours, so it stands in brackets', () => {
  expect(said('depressie', million, 5)).toBe(
    'Naar schatting € 15 miljoen minder maatschappelijke kosten per jaar [tussen € 11 en € 20 miljoen], als 5% van de mensen met een depressie die niet krijgt, bij 1 miljoen volwassenen.',
  )
  expect(said('angst', 50_000, 5)).toContain(
    '€ 860.000 minder maatschappelijke kosten per jaar [tussen € 670.000 en € 1.040.000]',
  )
})

test('nothing that changes makes no difference', () => {
  expect(said('angst', 1, 0)).toBe(
    'Geen verschil, als 0% van de mensen met een angststoornis die niet krijgt, bij 1 volwassene.',
  )
})

test('the arithmetic of wellbeing shows its numbers', () => {
  expect(sums('welbevinden', 50_000, 5)).toEqual([
    '50.000 volwassenen × 5 × € 28,86 = € 7.215.000.',
    'Laag: 50.000 volwassenen × 5 × € 16,23 = € 4.057.500.',
    'Hoog: 50.000 volwassenen × 5 × € 41,50 = € 10.375.000.',
    'Afgerond: € 7,2 miljoen.',
  ])
})

test('the arithmetic of prevention goes by the people, and its margin is ours', () => {
  expect(sums('depressie', 50_000, 5)).toEqual([
    '5,2% van 50.000 volwassenen = 2.600 mensen met een depressie in een jaar.',
    '5% daarvan = 130 mensen bij wie die uitblijft.',
    '130 × € 5.966 = € 775.580.',
    '[Laag: 130 × € 4.408 = € 573.040.]',
    '[Hoog: 130 × € 7.692 = € 999.960.]',
    'Afgerond: € 780.000.',
  ])
  expect(sums('depressie', million, 5).slice(0, 3)).toEqual([
    '5,2% van 1.000.000 volwassenen = 52.000 mensen met een depressie in een jaar.',
    '5% daarvan = 2.600 mensen bij wie die uitblijft.',
    '2.600 × € 5.966 = € 15.511.600.',
  ])
  expect(sums('angst', million, 5).slice(1, 3)).toEqual([
    '5% daarvan = 5.050 mensen bij wie die uitblijft.',
    '5.050 × € 3.393 = € 17.134.650.',
  ])
})

test('a number with more behind the comma than is shown is said to be about that', () => {
  expect(sums('depressie', 12_345, 2.5).slice(0, 2)).toEqual([
    '5,2% van 12.345 volwassenen = 641,94 mensen met een depressie in een jaar.',
    '2,5% daarvan is ongeveer 16,05 mensen bij wie die uitblijft.',
  ])
})

test('what the report prints is said to be its own; of prevention all but the margin', () => {
  expect(origin('welbevinden', million, 5).ours).toBeUndefined()
  expect(origin('depressie', million, 5)).toEqual({
    report: 'Dit bedrag staat zo in het rapport, zonder marge.',
    ours: 'De marge rekenen wij uit met die van tabel 1.',
  })
})

test('everything else is said to be ours, with what the report leaves open', () => {
  const parts = { above: 'Boven 5%', fewer: 'bij minder mensen' }
  const ours = (adults: number, percent: number) => origin('welbevinden', adults, percent).ours!
  expect(ours(2 * million, 5)).toContain('rekenen wij zelf uit, langs een rechte lijn')
  expect(ours(2 * million, 5)).not.toMatch(new RegExp(`${parts.above}|${parts.fewer}`))
  expect(ours(million, 6)).toContain(parts.above)
  expect(ours(50_000, 5)).toContain(parts.fewer)
  expect(origin('welbevinden', 50_000, 5).report).toContain('naar verhouding groter')
  expect(origin('depressie', million, 4)).toEqual({ ours: expect.stringContaining('rechte lijn') })
})

test('the title says for whom it was reckoned, and first that something is wrong', () => {
  expect(page('').title).toBe('Wat kan het opleveren?')
  expect(page('volwassenen=50000').title).toBe('Wat kan het opleveren? Bij 50.000 volwassenen')
  expect(page('volwassenen=-5').title).toBe('Fout: Wat kan het opleveren?')
  expect(plain(page('volwassenen=50000').description)).toMatch(/^Naar schatting € 7,2 miljoen .* wat er niet in zit\.$/)
})
