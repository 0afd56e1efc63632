import { expect, test } from 'vitest'
import { interventionFields } from '@/lib/export/fields/intervention-fields'
import { publicRecord, publicSchema } from '@/lib/export/public-record'
import { catalogueOf, intervention, link, programme, rapport, redactie, taking } from '@/tests/fixtures'

const kiva = intervention({
  id: 'kiva',
  name: 'KIVA',
  alternativeNames: ['KiVa'],
  summary: 'Een aanpak van pesten.',
  listedUnder: 'effectief',
  status: 'kansrijk',
  recognition: 'goed-onderbouwd',
  evidenceNote: 'De tekst noemt geen onderzoek.',
  availability: [{ id: 'gratis', note: 'Ook in Finland.' }],
  lifePhases: [rapport('jeugd'), redactie('adolescenten')],
  ageRange: { min: 8, max: 12 },
  settings: [redactie('school')],
  factors: [rapport('slapen')],
  topics: [rapport('pesten')],
  aims: [rapport('klachten')],
  targetGroups: [],
  delivery: [rapport('groep')],
  programme: 'caring-universities',
  links: [link('https://kiva.nl/', { printedUrl: 'https://kiva.nl/?gclid=1', label: 'De site van KIVA' })],
  source: { report: 'factsheet-2022', section: '3.2', heading: 'Jeugd, Effectieve interventies', group: 'Doel 2' },
  alsoIn: [{ section: '5', about: 'Genoemd als voorbeeld.' }],
})
const catalogue = catalogueOf(kiva, programme({ id: 'caring-universities', name: 'Caring Universities' }))
const context = { catalogue, origin: taking.origin }

test('a full record has Dutch field names, labels beside ids, and the basis of every value', () => {
  expect(publicRecord(kiva, interventionFields, context)).toEqual({
    id: 'kiva',
    naam: 'KIVA',
    andere_namen: ['KiVa'],
    samenvatting: 'Een aanpak van pesten.',
    status: 'kansrijk',
    vermeld_onder: 'effectief',
    erkenning: 'goed-onderbouwd',
    bewijs_toelichting: 'De tekst noemt geen onderzoek.',
    beschikbaarheid: [{ id: 'gratis', naam: 'Gratis beschikbaar', toelichting: 'Ook in Finland.' }],
    levensfasen: [
      { id: 'jeugd', naam: 'Jeugd', basis: 'rapport' },
      { id: 'adolescenten', naam: 'Adolescenten', basis: 'redactie', reden: 'Dat blijkt uit de naam.' },
    ],
    levensfasen_rapport: ['jeugd'],
    leeftijd: '8 tot 12 jaar',
    leeftijd_min: 8,
    leeftijd_max: 12,
    leefomgevingen: [{ id: 'school', naam: 'School', basis: 'redactie', reden: 'Dat blijkt uit de naam.' }],
    leefomgevingen_rapport: [],
    factoren: [{ id: 'slapen', naam: 'Slapen', basis: 'rapport' }],
    factoren_rapport: ['slapen'],
    onderwerpen: [{ id: 'pesten', naam: 'Pesten', basis: 'rapport' }],
    onderwerpen_rapport: ['pesten'],
    doel: [{ id: 'klachten', naam: 'Beginnende klachten', basis: 'rapport' }],
    doel_rapport: ['klachten'],
    doelgroepen: [],
    doelgroepen_rapport: [],
    vormen: [{ id: 'groep', naam: 'In een groep', basis: 'rapport' }],
    vormen_rapport: ['groep'],
    programma: { id: 'caring-universities', naam: 'Caring Universities' },
    links: [
      {
        adres: 'https://kiva.nl/',
        adres_in_rapport: 'https://kiva.nl/?gclid=1',
        soort: 'andere-site',
        label: 'De site van KIVA',
        gearchiveerd: 'https://web.archive.org/web/2022/https://kiva.nl/',
        toestand: 'niet-gecontroleerd',
      },
    ],
    rapport: 'factsheet-2022',
    paragraaf: '3.2',
    kop: 'Jeugd, Effectieve interventies',
    groep: 'Doel 2',
    ook_genoemd_in: [{ paragraaf: '5', over: 'Genoemd als voorbeeld.' }],
    pagina: 'https://catalogus.test/interventies/kiva',
  })
})

test('what the report does not say is null or an empty list, never left out', () => {
  const bare = publicRecord(intervention({ id: 'bare' }), interventionFields, context)
  expect(bare).toMatchObject({ leeftijd: null, leeftijd_min: null, programma: null, links: [], groep: null })
  expect(Object.keys(bare)).toEqual(Object.keys(publicRecord(kiva, interventionFields, context)))
})

test('the note on evidence tells where the counts of the report cast doubt on the heading', () => {
  const lifePhases = [{ ...catalogue.vocabularies['life-phases'][0]!, headingNote: 'Het rapport telt er 3.' }]
  const doubted = { ...catalogue, vocabularies: { ...catalogue.vocabularies, 'life-phases': lifePhases } }
  const record = intervention({ id: 'a', status: 'effectief', lifePhases: [rapport('jeugd')] })
  expect(publicRecord(record, interventionFields, { ...context, catalogue: doubted })).toMatchObject({
    bewijs_toelichting: 'Het rapport telt er 3.',
  })
})

test('the schema takes a record, and refuses an id that is not on its list', () => {
  const schema = publicSchema(interventionFields, catalogue)
  const record = publicRecord(kiva, interventionFields, context)
  expect(schema.safeParse(record).success).toBe(true)
  expect(schema.safeParse({ ...record, status: 'bewezen' }).success).toBe(false)
  expect(schema.safeParse({ ...record, levensfasen_rapport: ['baby'] }).success).toBe(false)
})

test('a link says what a check found, and where it stands by our own reckoning', () => {
  const moved = intervention({ id: 'moved', links: [link('https://a.nl/'), link('https://oud.nl/zoeken#/Kaart/12')] })
  const checked = {
    ...catalogueOf(moved),
    linkResults: [
      {
        address: 'https://a.nl/',
        kind: 'verhuisd' as const,
        redirect: { to: 'https://b.nl/', permanent: true },
        date: '2026-11-22',
      },
      { address: 'https://nieuw.nl/kaarten/12', kind: 'bereikbaar' as const, date: '2026-11-22' },
    ],
  }
  const record = publicRecord(moved, interventionFields, { ...context, catalogue: checked })
  expect(record.links).toMatchObject([
    { adres: 'https://a.nl/', toestand: 'verhuisd', gecontroleerd_op: '2026-11-22', verhuisd_naar: 'https://b.nl/' },
    {
      adres: 'https://oud.nl/zoeken#/Kaart/12',
      toestand: 'niet-gecontroleerd',
      afgeleid_adres: 'https://nieuw.nl/kaarten/12',
      afgeleid_adres_toestand: 'bereikbaar',
    },
  ])
  expect(publicSchema(interventionFields, checked).safeParse(record).error).toBeUndefined()
})
