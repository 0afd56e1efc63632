import { slug } from '../text/slug'
import { schemaReference } from './entities'
import type { Intervention } from './intervention'
import type { Vocabularies } from './vocabularies'

/** What a text says until it is written; a rule keeps it from ever being shown. */
export const placeholder = 'Nog in te vullen'

/** A record of the right shape that says of everything that it must still be filled in. */
export function emptyIntervention(name: string, vocabularies: Vocabularies): Intervention {
  const reason = `${placeholder} door de redactie.`
  const unsure = (terms: { id: string }[]) => [{ id: terms[0]!.id, basis: 'redactie' as const, reason }]
  const phase = vocabularies['life-phases'][0]!
  return {
    $schema: schemaReference('interventions'),
    id: slug(name),
    name,
    alternativeNames: [],
    summary: `${placeholder}: één tot drie zinnen in eigen woorden.`,
    listedUnder: 'kansrijk',
    status: 'kansrijk',
    recognition: 'niet-vermeld',
    availability: [],
    lifePhases: [{ id: phase.id, basis: 'rapport' }],
    settings: unsure(vocabularies.settings),
    factors: unsure(vocabularies.factors),
    topics: unsure(vocabularies.topics),
    targetGroups: [],
    delivery: [],
    aims: [],
    links: [],
    source: {
      report: vocabularies.reports[0]!.id,
      section: phase.section,
      heading: `${phase.label}, Kansrijke interventies`,
    },
  }
}
