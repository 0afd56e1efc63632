import { expect, test } from 'vitest'
import { arcPath, arcStep, insideReach, placeRows, rowKinds } from '@/lib/charts/arcs'

test('a row opens a part, opens a group or follows', () => {
  const rows = ['a/x', 'a/x', 'a/y', 'b/y', 'b/z'].map((row) => ({ part: row.charAt(0), group: row.charAt(2) }))
  expect(rowKinds(rows)).toEqual(['opens-part', 'follows', 'opens-group', 'opens-part', 'opens-group'])
})

test('a group begins half a row lower, and a part a whole row', () => {
  expect(placeRows(['opens-part', 'follows', 'opens-group', 'opens-part'])).toEqual({
    middles: [3, 5, 8, 12],
    height: 13,
  })
  expect(placeRows([])).toEqual({ middles: [], height: 0 })
})

const reachOf = (path: string) => Number(/A([\d.]+)/.exec(path)![1])

test('an arc runs down from one row to the other, whichever is named first', () => {
  expect(arcPath(3, 13, 10)).toBe('M0 3A100 5 0 0 1 0 13')
  expect(arcPath(13, 3, 10)).toBe(arcPath(3, 13, 10))
})

test('the furthest rows reach the far side; nearer ones less, but more than their share', () => {
  expect(reachOf(arcPath(1, 51, 50))).toBe(100)
  expect(reachOf(arcPath(1, 26, 50))).toBeGreaterThan(50)
  expect(reachOf(arcPath(1, 26, 50))).toBeLessThan(100)
  expect(reachOf(arcPath(1, 3, 50))).toBeGreaterThan(8)
})

test('an arc of the second kind stays inside the first between the same rows', () => {
  expect(reachOf(arcPath(1, 51, 50, insideReach))).toBeLessThan(reachOf(arcPath(1, 51, 50)))
})

test('a line grows in three steps, and the last holds all that is more', () => {
  expect([1, 2, 3, 4, 12].map(arcStep)).toEqual([1, 2, 3, 3, 3])
})
