import { expect, test } from 'vitest'
import { nearestPassage, sharedPart } from '@/scripts/reports/shared-words'

test('the part counts the words of the first text that stand in the second', () => {
  expect(sharedPart('Schone lucht, stille straten.', 'Stille straten met veel schone huizen en wegen.')).toBe(0.75)
  expect(sharedPart('Stille straten.', 'Schone lucht.')).toBe(0)
})

test('other forms of a word are the same word', () => {
  expect(sharedPart('Schulden, bewegen', 'schuldhulpverlening en beweging')).toBe(1)
})

test('short words carry no meaning', () => {
  expect(sharedPart('de weg en het bos', 'de weg en het bos')).toBe(0)
})

test('the nearest passage is the one whose words come back most', () => {
  const passages = [{ text: 'Schone lucht in de straten' }, { text: 'Schone lucht en stilte' }, { text: 'Iets anders' }]
  expect(nearestPassage('Stilte en schone lucht.', passages)!.passage).toBe(passages[1])
  expect(nearestPassage('Stilte.', [])).toBe(undefined)
})
