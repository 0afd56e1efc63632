import type { Intervention } from './intervention'
import type { Vocabularies } from './vocabularies'

/** Everything the site knows: checked, linked, and in the order of the report. */
export type Catalogue = {
  vocabularies: Vocabularies
  interventions: Intervention[]
}
