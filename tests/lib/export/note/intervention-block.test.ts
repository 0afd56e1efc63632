import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { qualifyStatus } from '@/lib/export/note/evidence'
import { factsOf } from '@/lib/export/note/facts'
import { catalogueOf, intervention, programme, rapport, redactie, vocabularies } from '@/tests/fixtures'

const factsIn = (record: Intervention) =>
  Object.fromEntries(factsOf(record, catalogueOf(record)).map(({ name, words }) => [name, words]))

test('every fact has its words, the editor’s in brackets', () => {
  const record = intervention({
    id: 'kiva',
    lifePhases: [rapport('jeugd'), redactie('adolescenten')],
    ageRange: { min: 8, max: 12 },
    settings: [redactie('school')],
    aims: [rapport('klachten')],
    targetGroups: [rapport('leerlingen')],
    delivery: [rapport('groep'), redactie('app')],
    topics: [rapport('pesten')],
    factors: [redactie('slapen')],
    availability: [{ id: 'gratis', note: 'Ook in Finland.' }],
    programme: 'caring',
  })
  const catalogue = catalogueOf(record, programme({ id: 'caring', name: 'Caring Universities' }))
  expect(factsOf(record, catalogue)).toEqual([
    { name: 'Levensfasen', words: 'Jeugd, [adolescenten]' },
    { name: 'Leeftijd', words: '8 tot 12 jaar' },
    { name: 'Leefomgevingen', words: '[school]' },
    { name: 'Doel', words: 'Beginnende klachten' },
    { name: 'Doelgroep', words: 'Leerlingen' },
    { name: 'Vorm', words: 'In een groep, [app]' },
    { name: 'Onderwerpen', words: 'Pesten' },
    { name: 'Factoren', words: '[slapen]' },
    { name: 'Beschikbaarheid', words: 'Gratis beschikbaar. Ook in Finland.' },
    { name: 'Programma', words: 'Caring Universities' },
  ])
})

test('what the report does not mention stands in a row of its own', () => {
  expect(factsIn(intervention({ id: 'judo' }))).toMatchObject({
    'Niet vermeld': 'leeftijd, doel, doelgroep, vorm en beschikbaarheid',
  })
})

test('an availability without a note has its definition', () => {
  expect(factsIn(intervention({ id: 'judo', availability: [{ id: 'gratis' }] }))).toMatchObject({
    Beschikbaarheid: 'Gratis beschikbaar. Uitleg van Gratis beschikbaar.',
  })
})

test.each<[Partial<Intervention>, string]>([
  [
    { status: 'effectief' },
    ', volgens de kop in het rapport; de tekst noemt geen erkenning van deze interventie zelf.',
  ],
  [{ status: 'effectief', recognition: 'effectief' }, '. Volgens de tekst: effectief.'],
  [{ status: 'kansrijk' }, '. Erkenning: niet vermeld.'],
  [
    { status: 'kansrijk', listedUnder: 'effectief', recognition: 'goed-onderbouwd' },
    '; staat in het rapport onder “Effectieve interventies”. Volgens de tekst: goed onderbouwd.',
  ],
])('a status is never said without what it rests on (%#)', (more, said) => {
  expect(qualifyStatus(intervention({ id: 'judo', ...more }), vocabularies)).toBe(said)
})
