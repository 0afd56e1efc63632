import { expect, test } from 'vitest'
import { exportIntervention } from '@/lib/export/intervention'
import { catalogueOf, intervention, link, programme, rapport, redactie } from '@/tests/fixtures'

test('a full record has Dutch field names, labels beside ids, and the basis of every classification', () => {
  const record = intervention({
    id: 'kiva',
    name: 'KIVA',
    alternativeNames: ['KiVa'],
    summary: 'Een aanpak van pesten.',
    listedUnder: 'effectief',
    status: 'kansrijk',
    recognition: 'goed-onderbouwd',
    evidenceNote: 'De tekst noemt geen onderzoek.',
    availability: [{ id: 'gratis', note: 'Ook in Finland.' }],
    lifePhases: [rapport('jeugd')],
    ageRange: { min: 8, max: 12 },
    settings: [redactie('school')],
    factors: [rapport('slapen')],
    topics: [rapport('pesten')],
    aims: [rapport('klachten')],
    targetGroups: [rapport('leerlingen')],
    delivery: [rapport('groep')],
    programme: 'caring-universities',
    links: [
      link('https://www.nji.nl/interventies/kiva', { database: 'nji', label: 'KIVA in de databank' }),
      link('https://kiva.nl/', { printedUrl: 'https://kiva.nl/?gclid=1' }),
    ],
    source: { report: 'factsheet-2022', section: '3.2', heading: 'Jeugd, Effectieve interventies', group: 'Doel 2' },
    alsoIn: [{ section: '5', about: 'Genoemd als voorbeeld.' }],
  })
  const universities = programme({ id: 'caring-universities', name: 'Caring Universities' })
  expect(exportIntervention(record, catalogueOf(record, universities))).toEqual({
    id: 'kiva',
    naam: 'KIVA',
    andere_namen: ['KiVa'],
    samenvatting: 'Een aanpak van pesten.',
    status: 'kansrijk',
    vermeld_onder: 'effectief',
    erkenning: 'goed-onderbouwd',
    bewijs_toelichting: 'De tekst noemt geen onderzoek.',
    beschikbaarheid: [{ id: 'gratis', naam: 'Gratis beschikbaar', toelichting: 'Ook in Finland.' }],
    levensfasen: [{ id: 'jeugd', naam: 'Jeugd', basis: 'rapport' }],
    leeftijd_min: 8,
    leeftijd_max: 12,
    leefomgevingen: [{ id: 'school', naam: 'School', basis: 'redactie', reden: 'Dat blijkt uit de naam.' }],
    factoren: [{ id: 'slapen', naam: 'Slapen', basis: 'rapport' }],
    onderwerpen: [{ id: 'pesten', naam: 'Pesten', basis: 'rapport' }],
    doel: [{ id: 'klachten', naam: 'Beginnende klachten', basis: 'rapport' }],
    doelgroepen: [{ id: 'leerlingen', naam: 'Leerlingen', basis: 'rapport' }],
    vormen: [{ id: 'groep', naam: 'In een groep', basis: 'rapport' }],
    programma: { id: 'caring-universities', naam: 'Caring Universities' },
    links: [
      {
        adres: 'https://www.nji.nl/interventies/kiva',
        soort: 'nji',
        label: 'KIVA in de databank',
        gearchiveerd: 'https://web.archive.org/web/2022/https://www.nji.nl/interventies/kiva',
      },
      {
        adres: 'https://kiva.nl/',
        adres_in_rapport: 'https://kiva.nl/?gclid=1',
        soort: 'andere-site',
        label: 'Een site',
        gearchiveerd: 'https://web.archive.org/web/2022/https://kiva.nl/',
      },
    ],
    rapport: 'factsheet-2022',
    paragraaf: '3.2',
    kop: 'Jeugd, Effectieve interventies',
    groep: 'Doel 2',
    ook_genoemd_in: [{ paragraaf: '5', over: 'Genoemd als voorbeeld.' }],
  })
})

test('what a record does not say is null or an empty list, so that every record has the same fields', () => {
  const record = intervention({ id: 'judo' })
  expect(exportIntervention(record, catalogueOf(record))).toMatchObject({
    bewijs_toelichting: null,
    beschikbaarheid: [],
    leeftijd_min: null,
    leeftijd_max: null,
    doelgroepen: [],
    programma: null,
    links: [],
    groep: null,
    ook_genoemd_in: [],
  })
})

test('an age range with one end, from birth on, keeps its zero', () => {
  const record = intervention({ id: 'judo', ageRange: { min: 0 } })
  expect(exportIntervention(record, catalogueOf(record))).toMatchObject({ leeftijd_min: 0, leeftijd_max: null })
})
