import { expect, test } from 'vitest'
import { answer } from '@/lib/facets/answer'
import { programmeList } from '@/lib/lists/programmes'
import { idsOf, listsOf, programme, rapport } from '@/tests/fixtures'

test('an address is answered with what it shows, and with a sentence that counts exactly that', () => {
  const { programmes, index } = listsOf(
    programme({ id: 'school', lifePhases: [rapport('jeugd')] }),
    programme({ id: 'huis', lifePhases: [rapport('ouderen')] }),
  )
  const { view, title } = answer(programmes, programmeList, index, {
    levensfase: ['jeugd', 'bestaat-niet'],
    kleur: 'rood',
  })
  expect(idsOf(view.rows)).toEqual(['school'])
  expect(title).toBe('1 programma voor jeugd')
})
