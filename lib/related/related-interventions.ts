import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import { inSentence, joinAnd } from '../format/words'

/** An intervention that looks like another, and what they share in words. */
export type Related = { intervention: Intervention; reason: string }

type SharedField = 'topics' | 'targetGroups' | 'factors' | 'settings' | 'lifePhases'

/** The subject says most; that two are for the same age says little by itself. */
const fieldWeight: Record<SharedField, number> = {
  topics: 4,
  targetGroups: 3,
  factors: 1.5,
  settings: 1,
  lifePhases: 1,
}

/** Below this only a common setting or phase is shared, which a filter shows better. */
const leastLikeness = 4

/** The interventions most like one, best first. A term shared by few counts for more than one shared by many. */
export function relatedInterventions(record: Intervention, catalogue: Catalogue, count = 4): Related[] {
  const rarity = rarityOf(catalogue)
  return catalogue.interventions
    .filter((other) => other.id !== record.id)
    .map((other) => ({ other, score: likeness(record, other, rarity) }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => ({ intervention: other, reason: explain(record, other, catalogue) }))
}

const sharedFields = Object.keys(fieldWeight) as SharedField[]

function likeness(
  record: Intervention,
  other: Intervention,
  rarity: (field: SharedField, id: string) => number,
): number {
  const terms = sharedFields.flatMap((field) =>
    shared(record, other, field).map((id) => fieldWeight[field] * rarity(field, id)),
  )
  const programme = record.programme !== undefined && record.programme === other.programme ? 3 : 0
  return terms.reduce((sum, weight) => sum + weight, programme)
}

/** Between 0 and 1: 1 for a term of only two records, near 0 for a term that nearly all share. */
function rarityOf({ interventions }: Catalogue): (field: SharedField, id: string) => number {
  const counts = new Map<string, number>()
  for (const record of interventions)
    for (const field of sharedFields)
      for (const { id } of record[field]) counts.set(`${field} ${id}`, (counts.get(`${field} ${id}`) ?? 0) + 1)
  const most = Math.log(interventions.length)
  return (field, id) => 1 - Math.log(counts.get(`${field} ${id}`)! / 2) / most
}

function shared(record: Intervention, other: Intervention, field: SharedField): string[] {
  return record[field].map(({ id }) => id).filter((id) => other[field].some((value) => value.id === id))
}

function explain(record: Intervention, other: Intervention, { vocabularies, programmes }: Catalogue): string {
  const labels = (field: SharedField, terms: { id: string; label: string }[]) =>
    terms.filter(({ id }) => shared(record, other, field).includes(id)).map(({ label }) => inSentence(label))
  const programme = programmes.find(({ id }) => id === record.programme && id === other.programme)
  const reasons = [
    { lead: 'zelfde onderwerp', labels: labels('topics', vocabularies.topics) },
    { lead: 'zelfde doelgroep', labels: labels('targetGroups', vocabularies['target-groups']) },
    { lead: 'zelfde factor', labels: labels('factors', vocabularies.factors) },
    { lead: 'zelfde programma', labels: programme ? [programme.name] : [] },
  ]
  return reasons
    .filter((reason) => reason.labels.length > 0)
    .slice(0, 2)
    .map((reason) => `${reason.lead}: ${joinAnd(reason.labels)}`)
    .join('; ')
}
