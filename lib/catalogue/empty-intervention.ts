import { fold } from '../text/fold'
import type { Intervention } from './intervention'
import type { Vocabularies } from './vocabularies'

/** A record that passes the check and says of everything that it must still be filled in. */
export function emptyIntervention(name: string, vocabularies: Vocabularies): Intervention {
  const reason = 'Nog in te vullen door de redactie.'
  const unsure = (terms: { id: string }[]) => [{ id: terms[0]!.id, basis: 'redactie' as const, reason }]
  const phase = vocabularies['life-phases'][0]!
  return {
    $schema: '../schemas/intervention.schema.json',
    id: idFromName(name),
    name,
    alternativeNames: [],
    summary: 'Nog in te vullen: één tot drie zinnen in eigen woorden.',
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

/** "Je Brein de Baas?!" becomes "je-brein-de-baas". Empty when the name has no letter or digit. */
export function idFromName(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
