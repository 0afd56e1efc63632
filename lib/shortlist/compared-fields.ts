import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import type { Classification } from '../catalogue/record-fields'
import { notMentioned } from '../facets/facet'
import { formatAgeRange } from '../format/ages'
import { placeInReport } from '../format/report-source'
import { inSentence, opening } from '../format/words'
import { programmeAddress } from '../url/addresses'

/** A value as a comparison shows it; two are the same when their ids are. */
export type FieldValue = {
  id: string
  label: string
  basis?: Classification['basis']
  note?: string
  href?: string
}

export type ComparedField = {
  id: string
  label: string
  /** Its name within a sentence, where that is not its label. */
  phrase?: string
  /** Its values are sentences. */
  isText?: boolean
  /** Each has its own, such as a link: that is no difference between them. */
  isOwnToEach?: boolean
  /** Empty: niet vermeld. */
  valuesOf: (record: Intervention, catalogue: Catalogue) => FieldValue[]
}

type Named = { id: string; label: string }

/** In the order of their closed list, so that the same values stand at the same height. */
const classified = (values: Classification[], terms: Named[]) =>
  terms.flatMap(({ id, label }) =>
    values.filter((value) => value.id === id).map(({ basis }) => ({ id, label: say(label, basis), basis })),
  )

const say = (label: string, basis: Classification['basis']) => (basis === 'redactie' ? inSentence(label) : label)

const termOf = (id: string, terms: Named[]) =>
  terms.filter((term) => term.id === id && id !== notMentioned.id).map(({ label }) => ({ id, label }))

const text = (words: string | undefined) => (words === undefined ? [] : [{ id: words, label: words }])

/** What of two interventions can be held side by side: first what is known of them, then for whom and how, then where. */
export const comparedFields: ComparedField[] = [
  { id: 'status', label: 'Status', valuesOf: ({ status }, { vocabularies }) => termOf(status, vocabularies.statuses) },
  { id: 'kop', label: 'Staat onder', phrase: 'de kop in het rapport', valuesOf: ({ source }) => text(source.heading) },
  {
    id: 'erkenning',
    label: 'Erkenning',
    valuesOf: ({ recognition }, { vocabularies }) => termOf(recognition, vocabularies.recognitions),
  },
  { id: 'bewijs', label: 'Toelichting op bewijs', isText: true, valuesOf: ({ evidenceNote }) => text(evidenceNote) },
  {
    id: 'beschikbaarheid',
    label: 'Beschikbaarheid',
    valuesOf: ({ availability }, { vocabularies }) =>
      availability.flatMap(({ id, note }) =>
        termOf(id, vocabularies.availabilities).map((term) => ({ ...term, ...(note && { note }) })),
      ),
  },
  {
    id: 'levensfasen',
    label: 'Levensfasen',
    valuesOf: ({ lifePhases }, { vocabularies }) => classified(lifePhases, vocabularies['life-phases']),
  },
  {
    id: 'leeftijd',
    label: 'Leeftijd',
    valuesOf: ({ ageRange }) => text(ageRange && opening(formatAgeRange(ageRange))),
  },
  {
    id: 'leefomgeving',
    label: 'Leefomgeving',
    valuesOf: ({ settings }, { vocabularies }) => classified(settings, vocabularies.settings),
  },
  { id: 'doel', label: 'Doel', valuesOf: ({ aims }, { vocabularies }) => classified(aims, vocabularies.aims) },
  {
    id: 'doelgroep',
    label: 'Doelgroep',
    valuesOf: ({ targetGroups }, { vocabularies }) => classified(targetGroups, vocabularies['target-groups']),
  },
  {
    id: 'vorm',
    label: 'Vorm',
    valuesOf: ({ delivery }, { vocabularies }) => classified(delivery, vocabularies.delivery),
  },
  {
    id: 'onderwerp',
    label: 'Onderwerp',
    valuesOf: ({ topics }, { vocabularies }) => classified(topics, vocabularies.topics),
  },
  {
    id: 'factor',
    label: 'Factor',
    valuesOf: ({ factors }, { vocabularies }) => classified(factors, vocabularies.factors),
  },
  {
    id: 'programma',
    label: 'Programma',
    valuesOf: ({ programme }, { programmes }) =>
      programmes
        .filter(({ id }) => id === programme)
        .map(({ id, name }) => ({ id, label: name, href: programmeAddress(id) })),
  },
  {
    id: 'links',
    label: 'Meer lezen',
    isOwnToEach: true,
    valuesOf: ({ links }) => links.map(({ url, label }) => ({ id: url, label, href: url })),
  },
  {
    id: 'plaats',
    label: 'Plaats in het rapport',
    valuesOf: ({ source, alsoIn = [] }) =>
      [...new Set([source, ...alsoIn].map(({ section }) => section))].map((section) => ({
        id: section,
        label: opening(placeInReport(section)),
      })),
  },
]
