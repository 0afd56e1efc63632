import { expect, test } from 'vitest'
import type { Intervention } from '@/lib/catalogue/intervention'
import { formatProblem } from '@/lib/catalogue/problem'
import { rules } from '@/lib/catalogue/rules'
import { catalogueOf, intervention, link, rapport, redactie } from '@/tests/fixtures'

function check(name: string, ...interventions: Intervention[]): string[] {
  return rules
    .filter((rule) => rule.name === name)
    .flatMap((rule) => rule.check(catalogueOf(...interventions)))
    .map(formatProblem)
}

const named = (...names: string[]) => names.map((name, number) => intervention({ id: `record-${number}`, name }))

const inNji = (label: string) => link('https://www.nji.nl/interventies/pak-aan', { database: 'nji', label })

const note = 'De tekst noemt de interventie goed onderbouwd.'

const examples: Record<string, { right: Intervention[]; wrong: Intervention[]; problem: string }> = {
  'unique-names': {
    right: [
      intervention({ id: 'kiva', name: 'KIVA', alternativeNames: ['KiVa'] }),
      intervention({ id: 'pad', name: 'Denkstrategieën', alternativeNames: ['PAD'] }),
    ],
    wrong: [
      intervention({ id: 'relax', name: 'Rel@x', alternativeNames: ['Relax'] }),
      intervention({ id: 'other', name: 'Re-laX!' }),
    ],
    problem:
      'interventions/other.json · name "Re-laX!": is already a name of relax. Names are unique. Change one of them.',
  },
  'summary-written': {
    right: [intervention({ id: 'a' })],
    wrong: [intervention({ id: 'a', summary: 'Nog in te vullen: één tot drie zinnen.' })],
    problem:
      'interventions/a.json · summary "Nog in te vullen: één tot drie zinnen.": is the text of data:new. Write what the report says of it.',
  },
  'reasons-written': {
    right: [intervention({ id: 'a', topics: [redactie('angst')] })],
    wrong: [intervention({ id: 'a', topics: [redactie('angst', 'Nog in te vullen door de redactie.')] })],
    problem: 'interventions/a.json · topics "angst": has the reason of data:new. Choose the right term and say why.',
  },
  'classified-once': {
    right: [intervention({ id: 'a', topics: [rapport('pesten'), redactie('angst')], settings: [rapport('thuis')] })],
    wrong: [intervention({ id: 'a', topics: [rapport('pesten'), rapport('angst'), redactie('pesten')] })],
    problem: 'interventions/a.json · topics "pesten": stands here twice. One is enough. Remove one of them.',
  },
  'status-explained': {
    right: [
      intervention({ id: 'same', listedUnder: 'kansrijk', status: 'kansrijk' }),
      intervention({ id: 'bruis', listedUnder: 'effectief', status: 'kansrijk', evidenceNote: note }),
    ],
    wrong: [intervention({ id: 'bruis', listedUnder: 'effectief', status: 'kansrijk' })],
    problem:
      'interventions/bruis.json · status "kansrijk": differs from listedUnder "effectief" without a reason. Allowed: the same value, or an evidenceNote. Add an evidenceNote.',
  },
  'status-not-above-recognition': {
    right: [
      intervention({ id: 'a', status: 'effectief', recognition: 'effectief' }),
      intervention({ id: 'b', status: 'effectief', recognition: 'erkend' }),
      intervention({ id: 'c', status: 'effectief', recognition: 'niet-vermeld' }),
      intervention({ id: 'd', status: 'kansrijk', recognition: 'goed-onderbouwd' }),
    ],
    wrong: [intervention({ id: 'a', status: 'effectief', recognition: 'goed-onderbouwd' })],
    problem:
      'interventions/a.json · status "effectief": does not go with recognition "goed-onderbouwd". Allowed: kansrijk. Change the status and add an evidenceNote.',
  },
  'heading-phase-first': {
    right: [intervention({ id: 'a', lifePhases: [rapport('jeugd'), redactie('ouderen')] })],
    wrong: [intervention({ id: 'a', lifePhases: [rapport('ouderen'), rapport('jeugd')] })],
    problem:
      'interventions/a.json · lifePhases[0] "ouderen": is not the phase of "Jeugd, Kansrijke interventies". Expected: that phase first, with basis rapport. Reorder the list.',
  },
  'clean-links': {
    right: [
      intervention({
        id: 'a',
        links: [
          link('https://mhfa.nl/'),
          link('https://welzijnoprecept.nl/', { printedUrl: 'https://welzijnoprecept.nl/?gclid=1' }),
          link('https://www.loketgezondleven.nl/zoeken?id=1#/Details'),
        ],
      }),
    ],
    wrong: [intervention({ id: 'a', links: [link('https://welzijnoprecept.nl/?id=1&gclid=2')] })],
    problem:
      'interventions/a.json · links "https://welzijnoprecept.nl/?id=1&gclid=2": carries tracking. Store the clean address; keep this one in printedUrl.',
  },
  'database-host': {
    right: [
      intervention({
        id: 'a',
        links: [link('https://www.nji.nl/interventies/kiva', { database: 'nji' }), link('https://kiva.nl/')],
      }),
    ],
    wrong: [intervention({ id: 'a', links: [link('https://www.nji.nl.kiva.nl/', { database: 'nji' })] })],
    problem:
      'interventions/a.json · links "https://www.nji.nl.kiva.nl/": is not on www.nji.nl, the host of "nji". Change database or url.',
  },
  'label-of-page': {
    right: [
      intervention({
        id: 'pak-aan',
        name: 'Pak aan',
        alternativeNames: ['Aanpakken'],
        links: [
          inNji('Pak aan in de databank van het Nederlands Jeugdinstituut'),
          inNji('Aanpakken in de databank van het Nederlands Jeugdinstituut'),
          link('https://pakaan.nl/', { database: 'eigen-site', label: 'Website van Pak aan' }),
          link('https://pakaan.nl/', { label: 'Overzicht van een ander' }),
        ],
      }),
    ],
    wrong: [intervention({ id: 'pak-aan', name: 'Pak aan', links: [inNji('Pak aan in de databank van Movisie')] })],
    problem:
      'interventions/pak-aan.json · links "Pak aan in de databank van Movisie": does not go with "nji". Expected: Pak aan in de databank van het Nederlands Jeugdinstituut. Change one of them.',
  },
  'label-without-database': {
    right: [intervention({ id: 'a', links: [link('https://kiva.nl/', { label: 'KIVA op kiva.nl' })] })],
    wrong: [intervention({ id: 'a', links: [link('https://kiva.nl/', { label: 'KIVA in een databank' })] })],
    problem:
      'interventions/a.json · links "KIVA in een databank": names a database, "andere-site" is none. Change the label or database.',
  },
}

test('every rule has an example that is right and one that is wrong', () => {
  expect(Object.keys(examples)).toEqual([...new Set(rules.map(({ name }) => name))])
})

for (const [name, { right, wrong, problem }] of Object.entries(examples)) {
  test(`${name} lets a right record pass`, () => {
    expect(check(name, ...right)).toEqual([])
  })

  test(`${name} says what is wrong with a wrong record, and what to do`, () => {
    expect(check(name, ...wrong)).toEqual([problem])
  })
}

test('a record does not repeat its name among its other names', () => {
  expect(check('unique-names', intervention({ id: 'kiva', name: 'KIVA', alternativeNames: ['KIVA'] }))).toEqual([
    'interventions/kiva.json · name "KIVA": is already a name of kiva. Names are unique. Change one of them.',
  ])
})

test('an accent makes no other name, an "@" and a "+" do', () => {
  expect(check('unique-names', ...named('Élan', 'Elan'))).toHaveLength(1)
  expect(check('unique-names', ...named('Ease', '@Ease', 'Ease+'))).toEqual([])
})

test.each(['settings', 'factors', 'topics', 'targetGroups', 'delivery', 'aims', 'lifePhases'])(
  'a term that stands twice in %s is found',
  (field) => {
    const record = intervention({ id: 'a', [field]: [rapport('x'), redactie('x')] })
    expect(check('classified-once', record)).toHaveLength(1)
  },
)

test('a first life phase that only the editors say is not the phase of a heading', () => {
  expect(check('heading-phase-first', intervention({ id: 'a', lifePhases: [redactie('jeugd')] }))).toHaveLength(1)
})

test.each(['?utm_source=x', '?_ga=2', '?a=1&fbclid=2', '?mc_cid=1', '#:~:text=Grip%20en'])(
  'an address with "%s" is tracked',
  (end) => {
    expect(check('clean-links', intervention({ id: 'a', links: [link(`https://kiva.nl/${end}`)] }))).toHaveLength(1)
  },
)

test('a printed address that is the same is left out', () => {
  const links = [link('https://kiva.nl/', { printedUrl: 'https://kiva.nl/' })]
  expect(check('clean-links', intervention({ id: 'a', links }))).toEqual([
    'interventions/a.json · links "https://kiva.nl/": is the same as printedUrl. printedUrl is for a difference only. Remove it.',
  ])
})

test.each([
  ['nji', 'Vrienden in de databank van het Nederlands Jeugdinstituut'],
  ['nji', 'Pak aan in de databank van het Nederlands Jeugdinstituut en van Movisie'],
  ['nji', 'Website van Pak aan'],
  ['eigen-site', 'Website van Vrienden'],
  ['eigen-site', 'Pak aan in de databank van het Nederlands Jeugdinstituut'],
])('a page of "%s" is not labelled "%s"', (database, label) => {
  const links = [link('https://www.nji.nl/interventies/pak-aan', { database, label })]
  expect(check('label-of-page', intervention({ id: 'pak-aan', name: 'Pak aan', links }))).toHaveLength(1)
})

test('the label of another site does not name the owner of a database', () => {
  const links = [link('https://pakaan.nl/', { label: 'Pak aan bij het Nederlands Jeugdinstituut' })]
  expect(check('label-without-database', intervention({ id: 'pak-aan', links }))).toHaveLength(1)
})
