import type { PreventionGrid } from '../shortlist/prevention-grid'
import { joinAnd, opening } from './words'

/** "4 van de 36 vakken zijn gevuld. Voor studenten en voor ouderen staat er niets in deze selectie." */
export function describeGrid({ filled, size, emptyPhases }: PreventionGrid): string {
  const cells = `${filled} van de ${size} vakken ${filled === 1 ? 'is' : 'zijn'} gevuld.`
  if (emptyPhases.length === 0) return `${cells} Voor elke levensfase staat er iets in deze selectie.`
  return `${cells} ${opening(joinAnd(emptyPhases.map(({ phrase }) => phrase)))} staat er niets in deze selectie.`
}
