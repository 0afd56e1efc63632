import { expect, test } from 'vitest'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import { benefitDifferences } from '@/scripts/reports/benefit-differences'
import { benefitTable, figure } from '@/tests/lib/benefits/made-up-benefits'
import { madeUpBenefits } from './made-up-benefit-report'

const outdated = 'is no longer a difference. Remove it from known-benefit-numbers.ts.'
const at = (section: string, words: string) => ({ report: 'factsheet-2022', section, heading: 'Baten', words })

const wellbeing = benefitTable(
  'welbevinden',
  [
    figure('een', 28.86, { printed: '€28,86', low: 16.23, high: 41.5, printedRange: '€16,23 ~ €41,50' }),
    figure('vijf', 144.31, { printed: '€144,31', low: 81.15, high: 207.5, printedRange: '€81,15 ~ €207,50' }),
    figure('stijging', 5, { printed: '5%', unit: 'procent' }),
  ],
  { source: at('4.1', 'procent verbetering is gemiddeld') },
)
const margin = (low: number, high: number, printedRange: string) => ({ low, high, printedRange })
const cell = (condition: 'depressie' | 'angststoornis', component: 'zorg' | 'aantal', value: number, printed: string) =>
  figure(`${condition}-${component}`, value, { condition, component, printed })
const costs = benefitTable(
  'kosten',
  [
    { ...cell('depressie', 'zorg', 2254, '€ 2.254'), ...margin(4408, 7692, '€ 4.408 ~ € 7.692') },
    { ...cell('angststoornis', 'zorg', 541, '€ 541'), ...margin(2658, 4129, '€ 2.658 ~ € 4.129') },
  ],
  { table: 'Tabel 1', year: 2019, source: at('4.2', 'Gemiddelde kosten') },
)
const savings = benefitTable(
  'besparing',
  [cell('depressie', 'aantal', 2600, '2.600'), cell('angststoornis', 'aantal', 5050, '5.050')],
  { table: 'Tabel 3', source: at('4.2', 'Kostenreductie') },
)
const shares = benefitTable('aandelen', [figure('zorg', 38, { printed: '38%' })], {
  unit: 'procent',
  conclusions: [{ id: 'vooral-zorg', text: 'Het meeste is zorg.', words: 'scheelt vooral zorg' }],
  source: at('4.2', 'Het scheelt vooral'),
})
const finding = benefitTable('bevinding', [figure('baten', 144, { printed: 'ongeveer 144 miljoen euro' })], {
  unit: 'miljoen euro',
  source: at('5', 'leidt tot baten'),
})

/** The differences between the made-up report and its records, the known ones of the real report left out. */
const differencesOf = (records: BenefitTable[], text = madeUpBenefits) =>
  benefitDifferences(records, text).filter((one) => !one.endsWith(outdated))

const withCells = (...figures: BenefitTable['figures']) =>
  differencesOf([wellbeing, { ...costs, figures }, savings, shares, finding])

test('records that hold what the report prints do not differ from it', () => {
  expect(differencesOf([wellbeing, costs, savings, shares, finding])).toEqual([])
})

test('an amount that the report does not print is found', () => {
  const [first, ...rest] = wellbeing.figures
  const invented = { ...wellbeing, figures: [{ ...first!, value: 28.85, printed: '€28,85' }, ...rest] }
  expect(differencesOf([invented, costs, savings, shares, finding])).toEqual([
    'welbevinden: "€28,85" does not stand in its place in section 4.1.',
    'The number 28,86 in section 4.1 is in no record: "…erbetering is gemiddeld €28,86 (marge: €16,23…".',
  ])
})

test('an amount that the report prints in another section is found', () => {
  const moved = { ...finding, figures: [figure('zorg', 541, { printed: '€ 541' })] }
  expect(differencesOf([wellbeing, costs, savings, shares, moved])).toContain(
    'bevinding: "€ 541" does not stand in its place in section 5.',
  )
})

test('a margin that the report does not print is found', () => {
  const [first, second] = costs.figures
  expect(withCells({ ...first!, ...margin(4408, 7629, '€ 4.408 ~ € 7.629') }, second!)).toContain(
    'kosten: "€ 4.408 ~ € 7.629" does not stand in its place in section 4.2.',
  )
})

test('two cells in each other’s column are found, and so are two margins', () => {
  const [first, second] = costs.figures
  expect(
    withCells({ ...first!, printed: '€ 541', value: 541 }, { ...second!, printed: '€ 2.254', value: 2254 }),
  ).toEqual(['kosten: Tabel 1 has no row "Zorg" with "€ 541 € 2.254".'])
  expect(
    withCells(
      { ...first!, ...margin(2658, 4129, '€ 2.658 ~ € 4.129') },
      { ...second!, ...margin(4408, 7692, '€ 4.408 ~ € 7.692') },
    ),
  ).toEqual(['kosten: Tabel 1 has no row "Onzekerheidsmarge" with "€ 2.658 ~ € 4.129 € 4.408 ~ € 7.692".'])
})

test('a cell in the row of another part is found', () => {
  const [first, second] = costs.figures
  expect(withCells({ ...first!, component: 'persoonlijk' }, { ...second!, component: 'persoonlijk' })).toEqual([
    'kosten: Tabel 1 has no row "Persoonlijk" with "€ 2.254 € 541".',
  ])
})

test('a cell of another table is found', () => {
  const [, second] = costs.figures
  const cells = [cell('depressie', 'zorg', 2600, '2.600'), second!]
  expect(withCells(...cells)).toContain('kosten: "2.600" does not stand in its place in section 4.2.')
})

test('a value that is not what it quotes is found', () => {
  const [first, second] = costs.figures
  expect(withCells({ ...first!, value: 2255 }, { ...second!, high: 4192 })).toEqual([
    'kosten · depressie-zorg: the report prints "€ 2.254", the record has 2255.',
    'kosten · angststoornis-zorg: the report prints "€ 2.658 ~ € 4.129", the record has 2658 and 4192 as low and high.',
  ])
})

test('words that do not stand in the report are found, of a record and of a conclusion', () => {
  const changed = {
    ...shares,
    source: at('4.2', 'scheelt vooral werk'),
    conclusions: shares.conclusions!.map((one) => ({ ...one, words: 'altijd goedkoper' })),
  }
  expect(differencesOf([wellbeing, costs, savings, changed, finding])).toEqual([
    'aandelen: "scheelt vooral werk" does not stand in its place in section 4.2.',
    'aandelen: "altijd goedkoper" does not stand in its place in section 4.2.',
  ])
})

test('a number that no record holds is found, in every section and on its own place', () => {
  expect(differencesOf([])).toHaveLength(21)
  const text = madeUpBenefits
    .replace('zorg: 38%', 'zorg: 38%, soms 40%')
    .replace('ongeveer 144', 'in 2022 ongeveer 144')
  expect(differencesOf([wellbeing, costs, savings, shares, finding], text)).toEqual([
    'The number 40 in section 4.2 is in no record: "…t vooral zorg: 38%, soms 40%. …".',
    'The number 2022 in section 5 is in no record: "…n leidt tot baten van in 2022 ongeveer 144 m…".',
  ])
})

test('a number that only a record of another section holds is found', () => {
  const text = madeUpBenefits.replace('Een toename van 5%', 'Een toename van 5% of 38%')
  expect(differencesOf([wellbeing, costs, savings, shares, finding], text)).toEqual([
    expect.stringContaining('The number 38 in section 4.1 is in no record'),
  ])
})

test('numbers outside chapter 4 and the bullets on benefits are left alone', () => {
  expect(differencesOf([]).filter((one) => /number (12|30|7) /.test(one))).toEqual([])
})

test('the number of a footnote is known, and a known number that the report no longer has is found', () => {
  const records = [wellbeing, costs, savings, shares, finding]
  const message = `"studie11" ${outdated}`
  expect(benefitDifferences(records, madeUpBenefits)).toContain(message)
  const text = madeUpBenefits.replace('Dit zijn scenario’s', 'Dit komt uit de studie11')
  expect(benefitDifferences(records, text)).not.toContain(message)
  expect(differencesOf(records, text)).toEqual([])
})
