import { expect, test } from 'vitest'
import { contentsOf } from '@/lib/catalogue/contents'
import {
  actionOption,
  benefitTable,
  catalogueOf,
  finding,
  intervention,
  method,
  onlineOffer,
  policyMeasure,
  principle,
  programme,
} from '@/tests/fixtures'

const inSection = (section: string) => ({ ...finding({ id: 'x' }).source, section })
const amount = { id: 'rij', label: 'Samen', value: 7, printed: '7 euro' }
const figures = ['een', 'twee'].map((id) => ({ id, value: 1, label: 'Een getal', section: '6', words: 'een getal' }))

test('every kind is counted from the data, and told apart as the report does', () => {
  const catalogue = catalogueOf(
    intervention({ id: 'kiva', listedUnder: 'effectief', status: 'kansrijk' }),
    intervention({ id: 'judo' }),
    intervention({ id: 'storm' }),
    programme({ id: 'school' }),
    policyMeasure({ id: 'rust' }),
    policyMeasure({ id: 'stilte' }),
    policyMeasure({ id: 'ruimte', source: { ...inSection('2'), heading: 'Een aanpak die werkt' } }),
    actionOption({ id: 'bed', scores: { effect: 'groot', reach: 'klein', effort: 'klein' } }),
    actionOption({ id: 'wekker' }),
    actionOption({ id: 'gordijn' }),
    finding({ id: 'a', source: inSection('5') }),
    finding({ id: 'b', source: inSection('5') }),
    finding({ id: 'c', source: inSection('3.3') }),
    principle({ id: 'samen' }),
    onlineOffer({ id: 'site' }),
    benefitTable({ id: 'zorg' }),
    benefitTable({ id: 'werk', figures: [amount, amount] }),
    method({ id: 'factsheet-2022', figures }),
  )
  expect(contentsOf(catalogue).map(({ label, count, detail }) => [label, count, detail])).toEqual([
    ['Interventies', 3, '1 onder de kop effectief, 2 onder kansrijk'],
    ['Programma’s', 1, 'met netwerken, agenda’s, handreikingen en kennisbanken'],
    ['Beleidsmaatregelen', 3, '2 uit de kaders bij de levensfasen, 1 van elders in het rapport'],
    ['Levensfasen', 3, 'van rond de geboorte tot ouderen'],
    ['Leefomgevingen', 3, 'met online'],
    ['Principes', 1, 'voor een succesvolle aanpak'],
    ['Sites in het kader over online', 1, 'voorbeelden van aanbod online'],
    ['Bevindingen en tekorten', 3, '2 uit hoofdstuk 5, 1 van elders in het rapport'],
    ['Cijfers over baten', 3, 'in 2 groepen, zoals gedrukt in hoofdstuk 4 en 5'],
    ['Databanken en portalen', 1, '1 met een adres in het rapport, 0 zonder'],
    ['Factoren', 4, 'in 2 thema’s: 2 individuele en 2 in de omgeving'],
    ['Handelingsopties', 3, '1 gescoord, 2 niet gescoord'],
    ['Cijfers over de werkwijze', 2, 'van beide rapporten'],
  ])
})
