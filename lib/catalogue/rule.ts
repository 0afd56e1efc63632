import type { EntityName } from './entities'
import type { Problem } from './problem'
import type { RecordOf } from './record-schemas'
import type { Vocabularies } from './vocabularies'

/** The fields of all kinds of records in one. A field that kinds share means the same in each. */
type UnionToIntersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never
export type AnyRecord = UnionToIntersection<RecordOf[EntityName]>
type Field = keyof AnyRecord

/** What a rule sees of a record: the fields it reads, and where the record stands. */
export type Seen<Read extends Field> = Pick<AnyRecord, Read> & { id: string; file: string; entity: EntityName }

/** A mistake that a shape alone cannot catch. */
export type Rule<Read extends Field = Field> = {
  name: string
  description: string
  /** The kinds of records it is about; left out, all that have the fields it reads. */
  of?: EntityName[]
  /** It sees every record in which these fields are well formed, so that no other mistake hides what it finds. */
  reads: Read[]
  check: (seen: { records: Seen<Read>[]; vocabularies: Vocabularies }) => Problem[]
}

/** Says to the compiler that a check looks at no other fields than it names. */
export function rule<Read extends Field>(one: Rule<Read>): Rule {
  return one as unknown as Rule
}

export function eachRecord<One>(check: (record: One, vocabularies: Vocabularies) => Problem[]) {
  return ({ records, vocabularies }: { records: One[]; vocabularies: Vocabularies }) =>
    records.flatMap((record) => check(record, vocabularies))
}

export function problem(record: { file: string }, field: string, value: unknown, message: string): Problem {
  return { file: record.file, field, value, message }
}
