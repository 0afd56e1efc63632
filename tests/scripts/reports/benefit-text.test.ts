import { expect, test } from 'vitest'
import { benefitTable } from '@/tests/lib/benefits/made-up-benefits'
import { readBenefitSections, textOfRecord, wholePattern } from '@/scripts/reports/benefit-text'
import { madeUpBenefits } from './made-up-benefit-report'

const sections = readBenefitSections(madeUpBenefits)
const recordIn = (section: string, table?: string) =>
  benefitTable('een', [], { ...(table && { table }), source: { ...benefitTable('een', []).source, section } })

test('chapter 4 is read by section, without the spaces and lines of the layout', () => {
  expect(sections['4.1']).toMatch(/^4\.1 Kostenreductie .*€81,15 ~ €207,50\)\. $/)
  expect(sections['4.2']).toMatch(/^4\.2 .*€ 2\.254 € 541 .*38%\. $/)
})

test('of chapter 5 only the bullets on benefits are read', () => {
  expect(sections['5']).toContain('144 miljoen')
  expect(sections['5']).not.toContain('30 interventies')
})

test('a record with a table is about the text of that table alone', () => {
  expect(textOfRecord(recordIn('4.2', 'Tabel 1'), sections)).toMatch(/€ 541.*€ 4\.129/)
  expect(textOfRecord(recordIn('4.2', 'Tabel 1'), sections)).not.toContain('2.600')
  expect(textOfRecord(recordIn('4.2', 'Tabel 3'), sections)).toMatch(/^Tabel 3: .*2\.600 5\.050/)
  expect(textOfRecord(recordIn('4.2'), sections)).toBe(sections['4.2'])
})

test('what the report does not have is empty', () => {
  expect(textOfRecord(recordIn('4.2', 'Tabel 9'), sections)).toBe('')
  expect(textOfRecord(recordIn('3.1'), sections)).toBe('')
  expect(Object.values(readBenefitSections('Geen hoofdstukken'))).toEqual(['', '', ''])
})

const stands = (words: string, text: string) => wholePattern(words).test(text)

test('a number is found as a whole only', () => {
  expect(stands('5%', 'met 5% lager')).toBe(true)
  expect(stands('5%', 'met 15% of 1,5%')).toBe(false)
  expect(stands('€ 54', 'Zorg € 541 en € 54.000')).toBe(false)
  expect(stands('€ 54', 'Zorg € 54, of € 54.')).toBe(true)
  expect(stands('10,1%', 'is 10,1%17.')).toBe(true)
})
