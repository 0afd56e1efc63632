import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import { type ComparedField, comparedFields, type FieldValue } from './compared-fields'

export type ComparedValue = FieldValue & {
  isShared: boolean
  /** Only this one has it, where others have something in common. */
  isSetApart: boolean
}

/** One field of all interventions: a cell each, in their order. An empty cell is "niet vermeld". */
export type ComparedRow = Pick<ComparedField, 'id' | 'label' | 'phrase' | 'isText' | 'isOwnToEach'> & {
  cells: ComparedValue[][]
  differs: boolean
  /** The report is silent on it for all: that is alike, and no likeness. */
  isUnmentioned: boolean
}

/** Holds interventions side by side. Who classified a value makes it no other value. */
export function compare(records: readonly Intervention[], catalogue: Catalogue): ComparedRow[] {
  return comparedFields.map(({ valuesOf, ...field }) => {
    const cells = records.map((record) => valuesOf(record, catalogue))
    const holders = ({ id }: FieldValue) => cells.filter((cell) => cell.some((other) => other.id === id)).length
    const haveInCommon = cells.flat().some((value) => holders(value) > 1)
    const compared = cells.map((cell) =>
      cell.map((value) => ({
        ...value,
        isShared: holders(value) === cells.length,
        isSetApart: haveInCommon && holders(value) === 1,
      })),
    )
    return {
      ...field,
      cells: compared,
      differs: !field.isOwnToEach && compared.flat().some((value) => !value.isShared),
      isUnmentioned: cells.every((cell) => cell.length === 0),
    }
  })
}
