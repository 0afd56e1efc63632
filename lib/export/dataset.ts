import type { Catalogue } from '../catalogue/catalogue'
import { countOf, type Noun } from '../format/words'
import type { Lists } from '../lists/all-lists'
import type { ListedRecord, ListedRecords, ListKind, ListShape, Terms } from '../lists/list-kind'
import type { Field } from './field'
import type { FormatName } from './formats'
import { type Selected, selectRecords } from './select-records'
import type { TakenList } from './taken-list'

/** Everything that is loaded once: the data, and the lists made of it. */
export type Loaded = { catalogue: Catalogue; lists: Lists }

/** A kind of record as the public takes it: as files, by the API, in the codebook. */
export type Dataset<Kept = unknown> = {
  /** Also its address: "/interventies". */
  name: string
  title: string
  noun: Noun
  description: string
  fields: Field<Kept>[]
  /** The files it can be taken as; none: only by the API. */
  formats: FormatName[]
  /** What can be asked of it. Left out: nothing, it is always the whole. */
  list?: { shape: ListShape; termsIn(lists: Lists): Terms }
  /** Every record, in the order of the catalogue. */
  recordsIn(catalogue: Catalogue): (Kept & { id: string })[]
  /** What an address asks of it. What is unknown there drops out silently. */
  select(params: URLSearchParams, loaded: Loaded): Selected<Kept>
  /** Files that only some kinds have. */
  writeRis?(taken: TakenList<Kept>, catalogue: Catalogue): Iterator<string>
  writeNote?(taken: TakenList<Kept>, catalogue: Catalogue): Promise<Uint8Array<ArrayBuffer>>
  /** Why so much cannot be asked at once, in words for the visitor. */
  refuse?(params: URLSearchParams): string | null
}

/** A kind with a list on the site: what that can be asked, and its files. */
export function listed<
  Kept extends { id: string },
  Listed extends ListedRecord,
  Row extends ListedRecord,
  T extends Terms,
>({
  kind,
  listedIn,
  ...dataset
}: Omit<Dataset<Kept>, 'formats' | 'list' | 'select' | 'recordsIn'> & {
  kind: ListKind<Listed, Row, T>
  listedIn: (lists: Lists) => ListedRecords<Listed, T>
  recordsIn: (catalogue: Catalogue) => Kept[]
}): Dataset<Kept> {
  return {
    ...dataset,
    formats: kind.files,
    list: { shape: kind, termsIn: (lists) => listedIn(lists).terms },
    select: (params, { catalogue, lists }) =>
      selectRecords(dataset.recordsIn(catalogue), listedIn(lists), kind, params, lists.index),
  }
}

/** A kind without a list to filter: always the whole of it. */
export function whole<Kept>(dataset: Omit<Dataset<Kept>, 'select' | 'list'>): Dataset<Kept> {
  return {
    ...dataset,
    select: (_params, { catalogue }) => {
      const records = dataset.recordsIn(catalogue)
      return {
        records,
        title: `Alle ${countOf(dataset.noun, records.length)}`,
        filters: [],
        address: `/${dataset.name}`,
      }
    },
  }
}
