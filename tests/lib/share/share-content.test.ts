import { expect, test } from 'vitest'
import { describeShare } from '@/lib/share/share-content'

test('an image is described by all that it shows, an editor’s phase between brackets', () => {
  const words = describeShare({
    title: 'Proef',
    above: { words: 'Kansrijk', status: 'kansrijk' },
    line: 'Een interventie',
    stations: [
      { label: 'Jeugd', drawing: 'rapport' },
      { label: 'Adolescenten', drawing: 'redactie' },
      { label: 'Ouderen', drawing: 'niet' },
    ],
  })
  expect(words).toBe('Proef. Kansrijk. Een interventie. Levensfasen: Jeugd en [Adolescenten].')
})

test('a question keeps its mark, and a line that only leads in is not read out', () => {
  const stations = [{ label: 'Jeugd', drawing: 'open' as const }]
  expect(describeShare({ title: 'Wat werkt?', line: '70 interventies', stations })).toBe('Wat werkt? 70 interventies.')
})
