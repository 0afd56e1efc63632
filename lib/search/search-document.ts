/** What the search knows of anything that can be found. */
export type SearchDocument = {
  /** The kind and the id within it, such as "interventies/kanjertraining". */
  id: string
  name: string
  alternativeNames: string[]
  summary: string
  labels: { label: string; basis: 'rapport' | 'redactie' }[]
}

/** The fields in which a word can stand; together they are one number, a bit for each. */
export const fields = { name: 1, otherName: 2, summary: 4, label: 8, editorLabel: 16 } as const

export type Field = keyof typeof fields
export const fieldNames = Object.keys(fields) as Field[]

/** One more than the highest set of fields. */
export const fieldSets = 32
