import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { search } from '@/lib/search/search'

const catalogue = loadCatalogue()

// Read from chapter 3 of the report, in the order of its pages.
const namesPerHeading: Record<string, string[]> = {
  'Rond de geboorte, Effectieve interventies': [
    'Centering Pregnancy',
    'Een kindje krijgen',
    'Voorzorg',
    'Stevig Ouderschap',
    'Homestart',
    'Video Feedback Intervention to Promote Positive Parenting and Sensitive Discipline',
    'Ouder-baby interventie',
  ],
  'Rond de geboorte, Kansrijke interventies': ['Centering Parenting'],
  'Jeugd, Effectieve interventies': [
    'Programma Alternatieve Denkstrategieën',
    'Taakspel',
    'Alles Kidzzz',
    'School Wide Positive Behaviour Support',
    'De Vreedzame School',
    'KIVA',
    'Prima modulaire aanpak',
    'Plezier op school',
    'Kanjertraining',
    'KIES',
    'Dappere Dino’s',
    'Vrienden',
    'Pak aan',
  ],
  'Jeugd, Kansrijke interventies': [
    'Schooljudo',
    'Futsal Chabbab',
    'Leer te durven',
    'PIEP zei de muis',
    'KOPP Doe-praatgroep',
    'KopOpOuders',
    'Leer- en veerkracht',
  ],
  'Adolescenten, Effectieve interventies': [
    'Levensvaardigheden',
    'Happyles',
    'Kopstoring',
    'Op Koers',
    'Grip op je dip online',
    'Denken+ doen= durven',
    'Slim slapen',
  ],
  'Adolescenten, Kansrijke interventies': [
    'De Groeifabriek',
    'STORM',
    'Je Brein de Baas?!',
    '@Ease',
    'STARr-training',
    'Join Us programma',
  ],
  'Studenten, Kansrijke interventies': ['Moodpep', 'Rel@x', 'GetStarted', 'OplossingShop', 'LifeHack'],
  'Volwassenen, Effectieve interventies': [
    'Psyfit',
    'The Lab of Life vitaliteitstraining',
    'Psychische problemen in de familie',
    'Snelbeterinjevel.nl',
    'Preventie van langdurig ziekteverzuim',
    'Kleur je Leven',
    'Voluit Leven',
    'Op Verhaal Komen',
    'Suïcidepreventie Amsterdam',
  ],
  'Volwassenen, Kansrijke interventies': [
    'Grip en Gezondheid',
    'Liever bewegen dan moe',
    'WellMom app',
    'Mamakits spreekuur',
    'Als roze wolken donderen',
    'Mental Health First Aid',
    'Mind-Spring psycho-educatie',
    'Mosaic',
    'Krachtwerk',
    'Welzijn op recept',
  ],
  'Ouderen, Effectieve interventies': ['Grip en Glans', 'Sociaal Vitaal', 'Studio Bruis'],
  'Ouderen, Kansrijke interventies': ['Stepped care in de huisartsenpraktijk', 'Circle of Friends'],
}

for (const [heading, names] of Object.entries(namesPerHeading))
  test(`under "${heading}" stand exactly the ${names.length} the report names`, () => {
    const stored = catalogue.interventions.filter(({ source }) => source.heading === heading)
    expect(stored.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  })

test('there are 70 interventions, and all stand under a heading of the report', () => {
  expect(catalogue.interventions).toHaveLength(70)
  expect(new Set(catalogue.interventions.map(({ source }) => source.heading))).toEqual(
    new Set(Object.keys(namesPerHeading)),
  )
})

test('every name and every other name, typed whole, finds its own record first among its kind', () => {
  const { everything, index } = loadLists()
  const notFirst = everything.flatMap(({ id, kind, name, alternativeNames }) =>
    [name, ...alternativeNames].filter((typed) => {
      const [first] = search(index, typed, { kind })!.hits.best(1)
      return first?.id !== id
    }),
  )
  expect(notFirst).toEqual([])
})
