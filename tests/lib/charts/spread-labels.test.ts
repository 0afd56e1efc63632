import { expect, test } from 'vitest'
import { spreadLabels } from '@/lib/charts/spread-labels'

test('labels with room stay where they are', () => {
  expect(spreadLabels([20, 60, 100], 18, [10, 200])).toEqual([20, 60, 100])
})

test('labels too close make room, downwards', () => {
  expect(spreadLabels([20, 25, 30], 18, [10, 200])).toEqual([20, 38, 56])
})

test('at the foot they make room upwards, and none falls off', () => {
  expect(spreadLabels([195, 198, 200], 18, [10, 200])).toEqual([164, 182, 200])
})

test('none stands above the top', () => {
  expect(spreadLabels([2, 50], 18, [14, 200])).toEqual([14, 50])
})
