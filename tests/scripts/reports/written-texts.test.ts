import { expect, test } from 'vitest'
import { writtenTexts } from '@/scripts/reports/written-texts'
import { catalogueOf, intervention, link, method, programme, redactie } from '@/tests/fixtures'

const textsOf = (id: string, ...records: Parameters<typeof catalogueOf>) =>
  writtenTexts(catalogueOf(...records)).find((one) => one.id === id)!.texts

test('of a record every text of the editors is read, however deep, and no id', () => {
  const kiva = intervention({
    id: 'kiva',
    summary: 'Een aanpak van pesten.',
    evidenceNote: 'De tekst noemt geen onderzoek.',
    topics: [redactie('pesten', 'Dat blijkt uit de naam.')],
    alsoIn: [{ section: '5', about: 'Genoemd als voorbeeld.' }],
  })
  expect(textsOf('interventions/kiva', kiva).toSorted()).toEqual([
    'Dat blijkt uit de naam.',
    'De tekst noemt geen onderzoek.',
    'Een aanpak van pesten.',
    'Genoemd als voorbeeld.',
  ])
})

test('what a record carries of the report on purpose is not read', () => {
  const school = programme({ id: 'school', links: [link('https://school.nl/', { label: 'Een site over school' })] })
  expect(textsOf('programmes/school', school)).toEqual(['Mensen leren samen iets nieuws.'])
  const limit = { id: 'a', text: 'Niet alles is gezien.', section: '6', words: 'niet alles' }
  expect(textsOf('methods/factsheet-2022', method({ id: 'factsheet-2022', limits: [limit] }))).not.toContain(
    'niet alles',
  )
})

test('what explains a term is read, its label is not', () => {
  expect(textsOf('life-phases/jeugd')).toContain('Het rapport begint zo.')
  expect(textsOf('factors/lichamelijke-activiteit')).toEqual(['Uitleg van Lichamelijke activiteit.'])
})
