import type { Link } from '../../catalogue/record-fields'
import { checkedLinks } from '../../links/checked-link'
import { closedLists } from '../closed-lists'
import { type Basis, field } from '../field'
import { knownTextKind, termKind, textKind, textsKind } from '../field-kinds'
import { linksKind, pageKind, placesKind } from '../reference-kinds'

const idField = field(
  {
    name: 'id',
    label: 'Id',
    description: 'Vaste naam van het record in adressen. Verandert nooit en wordt nooit opnieuw gebruikt.',
    basis: 'redactie',
  },
  knownTextKind,
  (record: { id: string }) => record.id,
)

const nameWords = {
  name: 'naam',
  label: 'Naam',
  description: 'De naam zoals het rapport die geeft.',
  basis: 'rapport',
} as const

const ownLabelWords = {
  name: 'naam',
  label: 'Naam',
  description: 'Een korte naam, dicht bij de tekst van het rapport.',
  basis: 'rapport, in eigen woorden',
} as const

type Named = { name: string }

/** The fields with which every record begins. */
export const identityFields = [idField, field(nameWords, knownTextKind, ({ name }: Named) => name)]

/** The same where the report has sentences and no name. */
export const ownLabelFields = [idField, field(ownLabelWords, knownTextKind, ({ name }: Named) => name)]

/** The same for what is an entry of a closed list. */
export const termIdentityFields = [idField, field(nameWords, knownTextKind, (term: { label: string }) => term.label)]

export const definitionField = (basis: Basis) =>
  field(
    { name: 'omschrijving', label: 'Omschrijving', description: 'Wat ermee bedoeld is.', basis },
    knownTextKind,
    (term: { definition: string }) => term.definition,
  )

export const otherNamesField = field(
  {
    name: 'andere_namen',
    label: 'Andere namen',
    description: 'Andere schrijfwijzen en afkortingen waaronder het bekend is.',
    basis: 'redactie',
    empty: 'geen',
  },
  textsKind,
  (record: { alternativeNames: string[] }) => record.alternativeNames,
)

export const summaryField = field(
  {
    name: 'samenvatting',
    label: 'Samenvatting',
    description: 'Wat het rapport erover zegt, in een tot drie zinnen.',
    basis: 'rapport, in eigen woorden',
  },
  knownTextKind,
  (record: { summary: string }) => record.summary,
)

export const linksField = field(
  {
    name: 'links',
    label: 'Link',
    description:
      'Adressen die het rapport erbij geeft, zonder volgcodes. JSON zegt ook wat onze laatste controle vond, en welk adres wij afleiden uit een bekende verhuizing.',
    basis: 'rapport',
    empty: 'niet vermeld',
  },
  linksKind,
  (record: { links: Link[] }, { catalogue }) => checkedLinks(record.links, catalogue),
)

/** Where the report says it. */
export const sourceFields = [
  field(
    {
      name: 'rapport',
      label: 'Rapport',
      description: 'Het rapport waar het record uit komt.',
      basis: 'rapport',
      list: closedLists.reports,
    },
    termKind,
    (record: Sourced) => record.source.report,
  ),
  field(
    {
      name: 'paragraaf',
      label: 'Paragraaf',
      description: 'De paragraaf of bijlage van dat rapport.',
      basis: 'rapport',
    },
    knownTextKind,
    (record: Sourced) => record.source.section,
  ),
  field(
    {
      name: 'kop',
      label: 'Kop',
      description: 'De kop waar het onder staat, met het deel van de paragraaf.',
      basis: 'rapport',
    },
    knownTextKind,
    (record: Sourced) => record.source.heading,
  ),
]

type Sourced = { source: { report: string; section: string; heading: string } }

export const alsoInField = field(
  {
    name: 'ook_genoemd_in',
    label: 'Ook genoemd in',
    description: 'Andere plaatsen in het rapport die het noemen, en wat daar staat.',
    basis: 'rapport, in eigen woorden',
    empty: 'geen',
  },
  placesKind,
  (record: { alsoIn?: { section: string; about: string }[] }) => record.alsoIn ?? [],
)

/** Where a reader sees the record in this catalogue. */
export const pageField = (addressOf: (id: string) => string) =>
  field(
    { name: 'pagina', label: 'Pagina', description: 'Het adres van het record in deze catalogus.', basis: 'redactie' },
    pageKind,
    (record: { id: string }, { origin }) => `${origin}${addressOf(record.id)}`,
  )

/** A text that may be lacking. */
export const noteField = <Kept>(
  name: string,
  label: string,
  description: string,
  read: (record: Kept) => string | undefined,
) =>
  field(
    { name, label, description, basis: 'rapport, in eigen woorden', empty: 'niet vermeld' } as const,
    textKind,
    read,
  )
