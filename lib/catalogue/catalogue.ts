import type { EntityName } from './entities'
import type { LinkResult } from './link-report'
import type { RecordOf } from './record-schemas'
import type { Vocabularies } from './vocabularies'

/** Everything the site knows: checked, linked, and in the order of the report. */
export type Catalogue = { vocabularies: Vocabularies; linkResults: LinkResult[] } & Records

export type Records = { [Name in EntityName]: RecordOf[Name][] }
