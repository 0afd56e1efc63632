import { expect, test } from 'vitest'
import { conditionRows } from '@/lib/benefits/table-rows'
import { benefitTable, figure } from './made-up-benefits'

test('a row holds the figures of both conditions, depression first, in the order of the record', () => {
  const table = benefitTable('kosten', [
    figure('a', 1, { component: 'zorg', condition: 'angststoornis', label: 'Zorg' }),
    figure('b', 2, { component: 'totaal', condition: 'depressie', label: 'Totaal' }),
    figure('c', 3, { component: 'zorg', condition: 'depressie', label: 'Zorg' }),
    figure('d', 4, { component: 'totaal', condition: 'angststoornis', label: 'Totaal' }),
  ])
  expect(conditionRows(table).map(({ label, figures }) => [label, ...figures.map(({ value }) => value)])).toEqual([
    ['Zorg', 3, 1],
    ['Totaal', 2, 4],
  ])
})
