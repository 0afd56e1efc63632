import type { Loaded } from '@/lib/export/dataset'
import { interventionList } from '@/lib/lists/interventions'
import { seededRandom } from '@/scripts/relevance/generated-documents'

const words = ['', '', '', 'pesten', 'depresie', 'ouders', 'school', 'e-health', 'xyzzy']

/** Questions that a visitor could put together: words, values of a few facets, an age, an order. The same each time. */
export function randomQueries({ lists }: Loaded, count: number, seed: number): string[] {
  const random = seededRandom(seed)
  const pick = <One>(list: readonly One[]) => list[Math.floor(random() * list.length)]!
  return Array.from({ length: count }, () => {
    const params = new URLSearchParams()
    const q = pick(words)
    if (q !== '') params.set('q', q)
    for (const { param, terms } of interventionList.facets)
      if (random() < 0.25) {
        const ids = lists.interventions.terms[terms as 'settings'].map(({ id }) => id)
        params.append(param, pick(ids))
        params.append(param, pick(ids))
      }
    if (random() < 0.2) params.set('leeftijd', String(Math.floor(random() * 90)))
    if (random() < 0.2) params.set('basis', 'rapport')
    if (random() < 0.4) params.set('sorteer', pick(interventionList.sortOrders).id)
    return params.toString()
  })
}
