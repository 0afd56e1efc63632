import { expect, test } from 'vitest'
import { filesInFolder } from '@/scripts/data/data-files'
import { describeDifferences } from '@/scripts/data/describe-differences'
import { differences } from '@/scripts/data/differences'
import { writeData, writeJson } from '@/tests/data-folder'
import { catalogueOf, finding, intervention, programme, rapport, redactie, vocabularies } from '@/tests/fixtures'

const kiva = intervention({ id: 'kiva', name: 'KIVA', settings: [redactie('school'), rapport('thuis')] })
const [pesten, angst, slaap, ...otherTopics] = vocabularies.topics

/** A folder as it was, and one in which something of each sort is other. */
function folders() {
  const before = writeData(catalogueOf(kiva, programme({ id: 'oud', name: 'Oud programma' })))
  const after = writeData({
    ...catalogueOf(
      {
        ...kiva,
        status: 'effectief',
        evidenceNote: 'Er is onderzoek.',
        settings: [rapport('thuis'), rapport('school')],
      },
      finding({ id: 'nieuw', name: 'Nieuwe bevinding' }),
    ),
    vocabularies: { ...vocabularies, topics: [angst!, { ...pesten!, label: 'Gepest worden' }, slaap!] },
  })
  return [filesInFolder(before), filesInFolder(after)] as const
}

test('records and entries that came, went and changed are found, down to the field', () => {
  expect(differences(...folders())).toEqual([
    { folder: 'findings', id: 'nieuw', name: 'Nieuwe bevinding', kind: 'added' },
    {
      folder: 'interventions',
      id: 'kiva',
      name: 'KIVA',
      kind: 'changed',
      fields: [
        { field: 'status', before: 'kansrijk', after: 'effectief' },
        { field: 'settings.school.basis', before: 'redactie', after: 'rapport' },
        { field: 'settings.school.reason', before: 'Dat blijkt uit de naam.' },
        { field: 'evidenceNote', after: 'Er is onderzoek.' },
      ],
    },
    { folder: 'programmes', id: 'oud', name: 'Oud programma', kind: 'removed' },
    {
      folder: 'vocabularies/topics',
      id: 'pesten',
      name: 'Gepest worden',
      kind: 'changed',
      fields: [{ field: 'label', before: 'Pesten', after: 'Gepest worden' }],
    },
    ...otherTopics.map(({ id, label }) => ({ folder: 'vocabularies/topics', id, name: label, kind: 'removed' })),
    {
      folder: 'vocabularies/topics',
      id: 'volgorde',
      name: 'volgorde',
      kind: 'changed',
      fields: [{ field: 'volgorde', before: ['pesten', 'angst', 'slaap'], after: ['angst', 'pesten', 'slaap'] }],
    },
  ])
})

test('nothing differs from itself, and what is no fact does not count', () => {
  const folder = writeData(catalogueOf(kiva))
  const before = filesInFolder(folder)
  writeJson(folder, 'link-report.json', { results: [] })
  writeJson(folder, 'vocabularies/thesaurus.json', [{ id: 'nieuw' }])
  expect(differences(before, filesInFolder(folder))).toEqual([])
})

test('the same entries in another order are a change of that field', () => {
  const settings = [rapport('thuis'), rapport('school')]
  const read = (list: typeof settings) => filesInFolder(writeData(catalogueOf({ ...kiva, settings: list })))
  expect(differences(read(settings), read(settings.toReversed()))).toMatchObject([
    { fields: [{ field: 'settings (volgorde)', before: ['thuis', 'school'], after: ['school', 'thuis'] }] },
  ])
})

test('they are told in Dutch, by kind, with the old and the new value', () => {
  const text = describeDifferences(differences(...folders()), '1.0.0', '1.1.0')
  expect(text).toContain('# Wat er veranderde van 1.0.0 naar 1.1.0')
  expect(text).toContain(
    '## Interventies: 1 veranderd\n\n- veranderd: KIVA (`kiva`)\n  - status: “kansrijk” wordt “effectief”',
  )
  expect(text).toContain('  - settings.school.reason weg: “Dat blijkt uit de naam.”')
  expect(text).toContain('## Programma’s: 1 weg\n\n- weg: Oud programma (`oud`)')
  expect(text).toContain('## Vaste lijst topics:')
  expect(describeDifferences([], 'a', 'b')).toContain('Niets.')
})

test('of a long text the part that is other is shown', () => {
  const long = `${'Lang verhaal. '.repeat(30)}Eerst dit.`
  const change = { field: 'summary', before: long, after: long.replace('Eerst', 'Daarna') }
  const about = { folder: 'interventions', id: 'kiva', name: 'KIVA' }
  const text = describeDifferences([{ ...about, kind: 'changed', fields: [change] }], 'a', 'b')
  expect(text).toMatch(/…[^…]*Eerst dit\.” wordt …[^…]*Daarna dit\.”/)
})
