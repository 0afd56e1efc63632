import type { Vocabularies } from '../catalogue/vocabularies'
import { numberPlace } from './number-place'

export type KnownMove = Vocabularies['known-moves'][number]

/** As long as a number of an entry may be: an address that says more is none of a register. */
const anyNumber = /^\d{1,12}$/

/** Where a page stands now and why, worked out from a move that the editors know of. Nobody looked whether it is there. */
export function derivedAddress(address: string, moves: KnownMove[]): { url: string; reason: string } | undefined {
  for (const { from, to, reason } of moves) {
    const number = address.slice(beforeNumber(from).length)
    if (address.startsWith(beforeNumber(from)) && anyNumber.test(number))
      return { url: `${beforeNumber(to)}${number}`, reason }
  }
  return undefined
}

const beforeNumber = (template: string) => template.slice(0, -numberPlace.length)
