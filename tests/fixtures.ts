import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Classification, Intervention, Link } from '@/lib/catalogue/intervention'
import { type ListedCatalogue, listCatalogue } from '@/lib/catalogue/listed-catalogue'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'

const term = (id: string, label: string) => ({ id, label, definition: `Uitleg van ${label}.` })

/** Closed lists with a few of the terms that the site has. */
export const vocabularies: Vocabularies = {
  'life-phases': [
    phase('jeugd', 'Jeugd', 'voor jeugd', 2, 12),
    phase('adolescenten', 'Adolescenten', 'voor adolescenten', 12, 18),
    phase('ouderen', 'Ouderen', 'voor ouderen', 65),
  ],
  settings: [
    { ...term('thuis', 'Thuis'), phrase: 'thuis' },
    { ...term('school', 'School'), phrase: 'op school' },
    { ...term('online', 'Online'), phrase: 'online' },
  ],
  statuses: [
    { ...term('effectief', 'Effectief'), phrase: 'effectieve', caution: 'Niet hoe groot.' },
    { ...term('kansrijk', 'Kansrijk'), phrase: 'kansrijke', caution: 'Niet hetzelfde als effectief.' },
  ],
  recognitions: [
    term('effectief', 'Effectief'),
    term('goed-onderbouwd', 'Goed onderbouwd'),
    term('niet-vermeld', 'Niet vermeld'),
  ],
  aims: [term('bevorderen', 'Bevorderen van welbevinden'), term('klachten', 'Beginnende klachten')],
  topics: [
    term('pesten', 'Pesten'),
    term('angst', 'Angst'),
    term('slaap', 'Slaap'),
    term('suicidepreventie', 'Suïcidepreventie'),
  ],
  'target-groups': [term('leerlingen', 'Leerlingen'), term('kopp-kov', 'KOPP en KOV')],
  delivery: [term('groep', 'In een groep'), term('app', 'App')],
  availabilities: [term('gratis', 'Gratis beschikbaar')],
  'factor-themes': [{ id: 'leefstijl', label: 'Leefstijl', half: 'individueel' }],
  factors: [
    { id: 'slapen', label: 'Slapen', theme: 'leefstijl' },
    { id: 'lichamelijke-activiteit', label: 'Lichamelijke activiteit', theme: 'leefstijl' },
  ],
  databases: [
    {
      id: 'nji',
      label: 'Databank van het Nederlands Jeugdinstituut',
      owner: 'Nederlands Jeugdinstituut',
      url: 'https://www.nji.nl/interventies',
      host: 'www.nji.nl',
    },
  ],
  programmes: [{ ...term('caring-universities', 'Caring Universities'), url: 'https://caring-universities.com/nl/' }],
  reports: [
    {
      id: 'factsheet-2022',
      label: 'Effectieve interventies en beleid',
      authors: ['RIVM', 'Trimbos-instituut', 'GGD GHOR Nederland'],
      kind: 'Factsheet',
      published: '2022-04-28',
      file: 'factsheet.txt',
    },
  ],
}

function phase(id: string, label: string, phrase: string, minAge: number, maxAge?: number) {
  return { id, label, phrase, shortLabel: label, ageLabel: '', minAge, ...(maxAge && { maxAge }), section: '3.2' }
}

export const rapport = (id: string): Classification => ({ id, basis: 'rapport' })

export const redactie = (id: string, reason = 'Dat blijkt uit de naam.'): Classification => ({
  id,
  basis: 'redactie',
  reason,
})

export const link = (url: string, more: Partial<Link> = {}): Link => ({
  url,
  database: 'andere-site',
  label: 'Een site',
  ...more,
})

/** A right record; a test says what it is about. */
export function intervention(more: Partial<Intervention> & { id: string }): Intervention {
  return {
    $schema: '../schemas/intervention.schema.json',
    name: more.id,
    alternativeNames: [],
    summary: 'Mensen leren samen iets nieuws.',
    listedUnder: more.status ?? 'kansrijk',
    status: 'kansrijk',
    recognition: 'niet-vermeld',
    availability: [],
    lifePhases: [rapport('jeugd')],
    settings: [rapport('thuis')],
    factors: [rapport('lichamelijke-activiteit')],
    topics: [rapport('angst')],
    targetGroups: [],
    delivery: [],
    aims: [],
    links: [],
    source: { report: 'factsheet-2022', section: '3.2', heading: 'Jeugd, Kansrijke interventies' },
    ...more,
  }
}

export const catalogueOf = (...interventions: Intervention[]): Catalogue => ({ vocabularies, interventions })

export const listedCatalogueOf = (...interventions: Intervention[]): ListedCatalogue =>
  listCatalogue(catalogueOf(...interventions))

export const idsOf = (records: { id: string }[]) => records.map(({ id }) => id)
