import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import type { TakenList } from '../taken-list'

export function writeNote(_taken: TakenList<Intervention>, _catalogue: Catalogue): Promise<Uint8Array<ArrayBuffer>> {
  return Promise.resolve(new Uint8Array())
}
