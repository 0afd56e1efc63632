import type { Catalogue } from './catalogue'
import type { Intervention } from './intervention'

/** A classification without its reason: all that a list needs. */
export type ListedClassification = { id: string; basis: 'rapport' | 'redactie' }

export type ClassifiedField = 'lifePhases' | 'settings' | 'factors' | 'topics' | 'targetGroups' | 'delivery' | 'aims'

/** What a list shows, filters and searches of an intervention. */
export type ListedIntervention = Pick<
  Intervention,
  'id' | 'name' | 'alternativeNames' | 'summary' | 'status' | 'recognition' | 'ageRange'
> &
  Record<ClassifiedField, ListedClassification[]>

/** `headingNote`: why what stands under it in the report is not all the same. */
export type Term = { id: string; label: string; phrase?: string; headingNote?: string }
export type ListedLifePhase = Term & { phrase: string; shortLabel: string; minAge: number; maxAge?: number }

/** The part of the catalogue that a list needs, on the server and, fetched as one file, in the browser. */
export type ListedCatalogue = {
  interventions: ListedIntervention[]
  terms: Terms
}

export type Terms = { lifePhases: ListedLifePhase[] } & Record<
  'settings' | 'statuses' | 'factors' | 'topics' | 'delivery' | 'aims' | 'targetGroups' | 'recognitions',
  Term[]
>

export function listCatalogue({ interventions, vocabularies }: Catalogue): ListedCatalogue {
  return {
    interventions: interventions.map(listIntervention),
    terms: {
      lifePhases: vocabularies['life-phases'].map(({ shortLabel, minAge, maxAge, ...term }) => ({
        ...withoutDefinition(term),
        phrase: term.phrase,
        shortLabel,
        minAge,
        maxAge,
      })),
      settings: vocabularies.settings.map(withoutDefinition),
      statuses: vocabularies.statuses.map(withoutDefinition),
      factors: byUse(vocabularies.factors, interventions, 'factors').map(withoutDefinition),
      topics: byUse(vocabularies.topics, interventions, 'topics').map(withoutDefinition),
      delivery: byUse(vocabularies.delivery, interventions, 'delivery').map(withoutDefinition),
      aims: vocabularies.aims.map(withoutDefinition),
      targetGroups: byUse(vocabularies['target-groups'], interventions, 'targetGroups').map(withoutDefinition),
      recognitions: vocabularies.recognitions.map(withoutDefinition),
    },
  }
}

function listIntervention(record: Intervention): ListedIntervention {
  const { id, name, alternativeNames, summary, status, recognition, ageRange } = record
  return {
    id,
    name,
    alternativeNames,
    summary,
    status,
    recognition,
    ageRange,
    lifePhases: record.lifePhases.map(withoutReason),
    settings: record.settings.map(withoutReason),
    factors: record.factors.map(withoutReason),
    topics: record.topics.map(withoutReason),
    targetGroups: record.targetGroups.map(withoutReason),
    delivery: record.delivery.map(withoutReason),
    aims: record.aims.map(withoutReason),
  }
}

/** Long lists have no order of their own: what is used most stands first, and fits before the fold. */
function byUse<T extends Term>(terms: T[], interventions: Intervention[], field: ClassifiedField): T[] {
  const uses = (id: string) => interventions.filter((record) => record[field].some((value) => value.id === id)).length
  return terms.toSorted((a, b) => uses(b.id) - uses(a.id))
}

const withoutReason = ({ id, basis }: ListedClassification): ListedClassification => ({ id, basis })
const withoutDefinition = ({ id, label, phrase, headingNote }: Term): Term => ({
  id,
  label,
  ...(phrase && { phrase }),
  ...(headingNote && { headingNote }),
})
