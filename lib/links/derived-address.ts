import type { Vocabularies } from '../catalogue/vocabularies'
import { numberPlace } from './number-place'

export type KnownMove = Vocabularies['known-moves'][number]

/** Longer than any number of an entry; an address that says more is none of a register. */
const longestNumber = /^\d{1,12}$/

/** Where a page stands now, worked out from a move that the editors know of. Nobody looked whether it is there. */
export function derivedAddress(address: string, moves: KnownMove[]): string | undefined {
  for (const { from, to } of moves) {
    const number = address.slice(beforeNumber(from).length)
    if (address.startsWith(beforeNumber(from)) && longestNumber.test(number)) return `${beforeNumber(to)}${number}`
  }
  return undefined
}

const beforeNumber = (template: string) => template.slice(0, -numberPlace.length)
