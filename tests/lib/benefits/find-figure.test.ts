import { expect, test } from 'vitest'
import { findFigure, findTable } from '@/lib/benefits/find-figure'
import { benefitTable, figure } from './made-up-benefits'

const costs = benefitTable('kosten', [figure('zorg', 12), figure('totaal', 30)])

test('a record and a figure are found by their id', () => {
  expect(findTable([benefitTable('baten', []), costs], 'kosten')).toBe(costs)
  expect(findFigure(costs, 'totaal').value).toBe(30)
})

test('what is missing is named, with the file and what there is', () => {
  expect(() => findTable([costs], 'baten')).toThrow('benefits/baten.json is missing.')
  expect(() => findFigure(costs, 'werk')).toThrow('benefits/kosten.json · figures "werk": is missing. There are: zorg,')
})
