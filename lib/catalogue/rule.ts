import type { Intervention } from './intervention'
import type { Problem } from './problem'
import type { Vocabularies } from './vocabularies'

/** A mistake that a shape alone cannot catch. */
export type Rule<Field extends keyof Intervention = keyof Intervention> = {
  name: string
  description: string
  /** It sees every record in which these fields are well formed, so that no other mistake hides what it finds. */
  reads: Field[]
  check: (seen: { interventions: Pick<Intervention, Field | 'id'>[]; vocabularies: Vocabularies }) => Problem[]
}

/** Says to the compiler that a check looks at no other fields than it names. */
export function rule<Field extends keyof Intervention>(one: Rule<Field>): Rule {
  return one
}

export function eachRecord<Seen>(check: (record: Seen, vocabularies: Vocabularies) => Problem[]) {
  return ({ interventions, vocabularies }: { interventions: Seen[]; vocabularies: Vocabularies }) =>
    interventions.flatMap((record) => check(record, vocabularies))
}

export function problem(record: { id: string }, field: string, value: unknown, message: string): Problem {
  return { file: `interventions/${record.id}.json`, field, value, message }
}
