const andList = new Intl.ListFormat('nl', { type: 'conjunction' })
const orList = new Intl.ListFormat('nl', { type: 'disjunction' })

/** "a, b en c" */
export const joinAnd = (words: readonly string[]) => andList.format(words)

/** "a, b of c" */
export const joinOr = (words: readonly string[]) => orList.format(words)

/** Small first letter, for a label inside a sentence. An abbreviation keeps its capitals. */
export function inSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

/** Capital first letter, for a label that opens a sentence. */
export const opening = (label: string) => label.charAt(0).toUpperCase() + label.slice(1)

/** How a sentence names the records of a kind. `isNeuter`: "het programma", "geen enkel programma". */
export type Noun = { one: string; many: string; isNeuter?: boolean }

export const nouns = {
  intervention: { one: 'interventie', many: 'interventies' },
  programme: { one: 'programma', many: 'programma’s', isNeuter: true },
  policyMeasure: { one: 'beleidsmaatregel', many: 'beleidsmaatregelen' },
  actionOption: { one: 'handelingsoptie', many: 'handelingsopties' },
  factor: { one: 'factor', many: 'factoren' },
  finding: { one: 'bevinding', many: 'bevindingen' },
  lifePhase: { one: 'levensfase', many: 'levensfasen' },
  setting: { one: 'leefomgeving', many: 'leefomgevingen' },
  cell: { one: 'vak', many: 'vakken', isNeuter: true },
  topic: { one: 'onderwerp', many: 'onderwerpen', isNeuter: true },
  vote: { one: 'stem', many: 'stemmen' },
} satisfies Record<string, Noun>

/** "1 interventie", "3 interventies", "geen interventies" */
export function countOf({ one, many }: Noun, count: number, adjective = ''): string {
  return [count === 0 ? 'geen' : count, adjective, count === 1 ? one : many].filter((word) => word !== '').join(' ')
}

/** "deze interventie", "dit programma", "deze 11 interventies" */
export const theseOf = ({ one, many, isNeuter }: Noun, count: number) =>
  count === 1 ? `${isNeuter ? 'dit' : 'deze'} ${one}` : `deze ${count} ${many}`

/** "de", "het" */
export const theOf = ({ isNeuter }: Noun) => (isNeuter ? 'het' : 'de')

/** "geen enkele interventie", "geen enkel programma" */
export const noneOf = ({ one, isNeuter }: Noun) => `geen ${isNeuter ? 'enkel' : 'enkele'} ${one}`

export const countInterventions = (count: number, adjective = '') => countOf(nouns.intervention, count, adjective)
