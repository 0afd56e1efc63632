import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import { formatAgeRange } from '../../format/ages'
import { classifiedWords } from '../../format/classified-words'
import { inSentence, joinAnd } from '../../format/words'

export type Fact = { name: string; words: string }

/** What is known of one intervention, and, in one row at the end, of what the report says nothing. */
export function factsOf(record: Intervention, { vocabularies, programmes }: Catalogue): Fact[] {
  const programme = programmes.find(({ id }) => id === record.programme)
  const facts = [
    { name: 'Levensfasen', words: classifiedWords(record.lifePhases, vocabularies['life-phases']) },
    { name: 'Leeftijd', words: record.ageRange ? formatAgeRange(record.ageRange) : null },
    { name: 'Leefomgevingen', words: classifiedWords(record.settings, vocabularies.settings) },
    { name: 'Doel', words: classifiedWords(record.aims, vocabularies.aims) },
    { name: 'Doelgroep', words: classifiedWords(record.targetGroups, vocabularies['target-groups']) },
    { name: 'Vorm', words: classifiedWords(record.delivery, vocabularies.delivery) },
    { name: 'Onderwerpen', words: classifiedWords(record.topics, vocabularies.topics) },
    { name: 'Factoren', words: classifiedWords(record.factors, vocabularies.factors) },
    { name: 'Beschikbaarheid', words: sayAvailability(record, vocabularies.availabilities) },
  ]
  const silent = facts.filter(({ words }) => words === null).map(({ name }) => inSentence(name))
  return [
    ...facts.flatMap(({ name, words }) => (words === null ? [] : { name, words })),
    ...(programme ? [{ name: 'Programma', words: programme.name }] : []),
    ...(silent.length > 0 ? [{ name: 'Niet vermeld', words: joinAnd(silent) }] : []),
  ]
}

function sayAvailability(
  { availability }: Intervention,
  terms: { id: string; label: string; definition: string }[],
): string | null {
  const parts = availability.map(({ id, note }) => {
    const term = terms.find((one) => one.id === id)!
    return `${term.label}. ${note ?? term.definition}`
  })
  return parts.join(' ') || null
}
