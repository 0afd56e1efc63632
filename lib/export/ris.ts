import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import type { TakenList } from './taken-list'

export function* writeRis(taken: TakenList<Intervention>, _catalogue: Catalogue): Generator<string> {
  yield taken.title
}
