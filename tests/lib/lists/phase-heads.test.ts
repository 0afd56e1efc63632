import { expect, test } from 'vitest'
import { onlyPhase, phasesBesides } from '@/lib/lists/phase-heads'
import { emptyQuery } from '@/lib/url/query'
import { rapport, redactie } from '@/tests/fixtures'

const asking = (...levensfase: string[]) => ({ ...emptyQuery, chosen: { levensfase } })

test('a list is about one phase only when exactly one is chosen', () => {
  expect(onlyPhase(asking('jeugd'))).toBe('jeugd')
  expect(onlyPhase({ ...asking('jeugd'), q: 'pesten' })).toBe('jeugd')
  expect(onlyPhase(asking('jeugd', 'ouderen'))).toBeNull()
  expect(onlyPhase(emptyQuery)).toBeNull()
  expect(onlyPhase({ ...emptyQuery, chosen: { leefomgeving: ['school'] } })).toBeNull()
})

test('in a list about one phase a row has left what it is for besides, each with its basis', () => {
  const phases = [redactie('rond-de-geboorte'), rapport('jeugd'), redactie('adolescenten')]
  expect(phasesBesides(phases, 'jeugd')).toEqual([redactie('rond-de-geboorte'), redactie('adolescenten')])
  expect(phasesBesides([rapport('jeugd')], 'jeugd')).toEqual([])
  expect(phasesBesides(phases, null)).toEqual(phases)
})
