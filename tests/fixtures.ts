import type { ActionOption } from '@/lib/catalogue/action-option'
import type { BenefitTable } from '@/lib/catalogue/benefit-table'
import type { Catalogue, Records } from '@/lib/catalogue/catalogue'
import { entities, type EntityName, entityNames, schemaReference } from '@/lib/catalogue/entities'
import type { Finding } from '@/lib/catalogue/finding'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { Method } from '@/lib/catalogue/method'
import type { OnlineOffer } from '@/lib/catalogue/online-offer'
import type { PolicyMeasure } from '@/lib/catalogue/policy-measure'
import type { Principle } from '@/lib/catalogue/principle'
import type { Programme } from '@/lib/catalogue/programme'
import type { JsonFile } from '@/lib/catalogue/read-json'
import type { Classification, Link } from '@/lib/catalogue/record-fields'
import type { LifePhase, Vocabularies } from '@/lib/catalogue/vocabularies'
import { actionOptionList } from '@/lib/lists/action-options'
import { listAll } from '@/lib/lists/all-lists'
import { interventionList } from '@/lib/lists/interventions'
import { policyMeasureList } from '@/lib/lists/policy-measures'
import { programmeList } from '@/lib/lists/programmes'
import { buildIndex } from '@/lib/search/build-index'
import { openIndex } from '@/lib/search/open-index'
import type { SearchDocument } from '@/lib/search/search-document'
import type { ThesaurusGroup } from '@/lib/search/thesaurus'

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
    term('erkend', 'Erkend'),
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
  'factor-themes': [
    { id: 'leefstijl', label: 'Leefstijl', half: 'individueel' },
    { id: 'gezin', label: 'Gezin', half: 'omgeving' },
  ],
  'factor-levels': [term('lange-lijst', 'Op de lange lijst'), term('meeste-perspectief', 'Met het meeste perspectief')],
  factors: [
    { ...term('slapen', 'Slapen'), theme: 'leefstijl', level: 'lange-lijst' },
    { ...term('lichamelijke-activiteit', 'Lichamelijke activiteit'), theme: 'leefstijl', level: 'lange-lijst' },
    { ...term('opvoeding', 'Opvoeding'), theme: 'gezin', level: 'meeste-perspectief', shortlistName: 'Gezin' },
    { ...term('gezinsklimaat', 'Gezinsklimaat'), theme: 'gezin', level: 'meeste-perspectief', shortlistName: 'Gezin' },
  ],
  scores: [term('groot', 'Groot'), term('klein', 'Klein')],
  'programme-kinds': [term('programma', 'Programma'), term('netwerk', 'Netwerk')],
  'policy-domains': [
    term('onderwijs', 'Onderwijs'),
    term('zorg', 'Zorg'),
    term('sociale-zekerheid', 'Sociale zekerheid'),
  ],
  'policy-evidences': [term('aanwijzing', 'Aanwijzing voor effect'), term('niet-vermeld', 'Niet vermeld')],
  'online-kinds': [term('website', 'Website met kennis'), term('wegwijzer', 'Wegwijzer')],
  thesaurus: [],
  'known-moves': [
    {
      id: 'register',
      from: 'https://oud.nl/zoeken#/Kaart/{nummer}',
      to: 'https://nieuw.nl/kaarten/{nummer}',
      reason: 'Het register verhuisde.',
      knownSince: '2026-11-20',
    },
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
  reports: [
    {
      id: 'factsheet-2022',
      label: 'Effectieve interventies en beleid',
      authors: ['RIVM', 'Trimbos-instituut', 'GGD GHOR Nederland'],
      kind: 'Factsheet',
      published: '2022-04-28',
      file: 'factsheet.txt',
    },
    {
      id: 'briefrapport-2024',
      label: 'Handelingsopties',
      authors: ['RIVM'],
      kind: 'Briefrapport',
      published: '2024',
      file: 'briefrapport.txt',
    },
  ],
  releases: [{ id: '1.2.0', date: '2026-11-22', fingerprint: '0123456789abcdef', changes: ['Er kwam iets bij.'] }],
}

function phase(id: string, label: string, phrase: string, minAge: number, maxAge?: number): LifePhase {
  return {
    id,
    label,
    phrase,
    shortLabel: label,
    ageLabel: `vanaf ${minAge} jaar`,
    minAge,
    ...(maxAge && { maxAge }),
    section: '3.2',
    introduction: 'Het rapport begint zo.',
    introductionFrom: { section: '3.2', words: 'begint zo' },
    reportCounts: {},
    countsNote: 'Het rapport telt anders.',
    settings: [{ id: 'thuis', printed: 'Thuis', parts: ['Gezin'] }],
  }
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

type WithId<One> = Partial<One> & { id: string }

/** A right record of each kind follows; a test says what it is about. */
const identity = (kind: EntityName, id: string) => ({
  $schema: schemaReference(kind),
  name: id,
  alternativeNames: [],
  summary: 'Mensen leren samen iets nieuws.',
})

const policySource = {
  report: 'factsheet-2022',
  section: '3.2',
  heading: 'Jeugd, Beleid & maatregelen',
  place: 1,
  words: 'leren samen',
}

export const intervention = (more: WithId<Intervention>): Intervention => ({
  ...identity('interventions', more.id),
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
})

export const programme = (more: WithId<Programme>): Programme => ({
  ...identity('programmes', more.id),
  kind: 'programma',
  lifePhases: [rapport('jeugd')],
  settings: [],
  links: [],
  source: { ...policySource, heading: 'Jeugd, Programma’s' },
  ...more,
})

export const policyMeasure = (more: WithId<PolicyMeasure>): PolicyMeasure => ({
  ...identity('policyMeasures', more.id),
  lifePhases: [rapport('jeugd')],
  domains: [rapport('onderwijs')],
  factors: [redactie('slapen')],
  evidence: 'niet-vermeld',
  programmes: [],
  interventions: [],
  links: [],
  source: policySource,
  ...more,
})

export const actionOption = (more: WithId<ActionOption>): ActionOption => ({
  ...identity('actionOptions', more.id),
  factors: ['slapen'],
  votes: 3,
  inTable31: false,
  source: {
    report: 'briefrapport-2024',
    section: 'bijlage 3',
    heading: 'Tabel B3.2',
    place: 1,
    words: 'leren samen',
  },
  ...more,
})

export const finding = (more: WithId<Finding>): Finding => ({
  ...identity('findings', more.id),
  kind: 'algemeen',
  lifePhases: [],
  settings: [],
  topics: [],
  targetGroups: [],
  interventions: [],
  programmes: [],
  policyMeasures: [],
  benefits: [],
  links: [],
  source: { ...policySource, section: '1', heading: 'Belangrijkste bevindingen' },
  ...more,
})

export const principle = (more: WithId<Principle>): Principle => ({
  ...identity('principles', more.id),
  summary: 'Mensen leren samen iets nieuws, en dat lukt het best als iedereen mag meedoen.',
  programmes: [],
  policyMeasures: [],
  links: [],
  source: { ...policySource, section: '2', heading: 'Een aanpak die werkt' },
  ...more,
})

export const onlineOffer = (more: WithId<OnlineOffer>): OnlineOffer => ({
  ...identity('onlineOffers', more.id),
  kinds: ['website'],
  links: [link('https://site.nl/')],
  source: { ...policySource, section: '3.4', heading: 'Mentale gezondheid online' },
  ...more,
})

export const benefitTable = (more: WithId<BenefitTable>): BenefitTable => ({
  ...identity('benefits', more.id),
  unit: 'euro',
  population: 'Volwassenen',
  leftOut: 'Kosten van de interventie',
  assumptions: [],
  figures: [{ id: 'totaal', label: 'Samen', value: 7, printed: '7 euro' }],
  source: { ...policySource, section: '4', heading: 'Economische baten' },
  ...more,
})

/** Its id is that of a report. */
export const method = (more: WithId<Method>): Method => ({
  ...identity('methods', more.id),
  figures: [],
  steps: [],
  limits: [],
  organisations: [],
  ...more,
})

type AnyKind = Records[EntityName][number]

/** A catalogue of records of any kind, each kind in the order in which it is given. */
export function catalogueOf(...records: AnyKind[]): Catalogue {
  const perKind = entityNames.map((name) => [name, records.filter(({ $schema }) => $schema === schemaReference(name))])
  return { vocabularies, linkResults: [], ...(Object.fromEntries(perKind) as Records) }
}

/** The records as they stand in data/, each in a file that has its id. */
export function filesOf(catalogue: Catalogue): Record<EntityName, JsonFile[]> {
  const perKind = entityNames.map((name) => [
    name,
    catalogue[name].map((record) => ({ file: `${entities[name].folder}/${record.id}.json`, content: record })),
  ])
  return Object.fromEntries(perKind) as Record<EntityName, JsonFile[]>
}

export const listsOf = (...records: AnyKind[]) => listAll(catalogueOf(...records))

/** The same as the site loads it: the data, and the lists made of it. */
export function loadedOf(...records: AnyKind[]) {
  const catalogue = catalogueOf(...records)
  return { catalogue, lists: listAll(catalogue) }
}

/** A day and a place to take lists at. */
export const taking = { origin: 'https://catalogus.test', now: new Date('2026-11-22T12:00:00Z') }

/**
 * An index over made-up things to find, of which a test says what it is about. An id without a kind is that of an
 * intervention.
 */
export const indexOf = (documents: WithId<SearchDocument>[], thesaurus: ThesaurusGroup[] = []) =>
  openIndex(
    buildIndex(
      documents.map((one) => ({
        name: one.id,
        alternativeNames: [],
        summary: '',
        labels: [],
        ...one,
        id: one.id.includes('/') ? one.id : `interventies/${one.id}`,
      })),
      thesaurus,
    ),
  )

/** The id within its kind. */
export const ownId = (id: string) => id.split('/').at(-1)!

/** The definition of every list, by the kind of its records. */
export const listKinds = {
  interventions: interventionList,
  programmes: programmeList,
  policyMeasures: policyMeasureList,
  actionOptions: actionOptionList,
}

export const idsOf = (records: { id: string }[]) => records.map(({ id }) => id)
