import { defaultSort, type Query, sortOrders, type SortOrder } from '@/lib/url/query'

const labels: Record<SortOrder, string> = {
  relevantie: 'relevantie',
  levensfase: 'levensfase',
  status: 'status',
  naam: 'naam',
}

/** The order of the list. The default has no value, so that it stays out of the address and follows the words. */
export function SortSelect({ query, onChoose }: { query: Query; onChoose: (query: Query) => void }) {
  const standard = defaultSort(query.q)
  const orders = sortOrders.filter((order) => order !== 'relevantie' || query.q !== '')
  return (
    <div className="flex items-center gap-2 text-ui print:hidden">
      <label htmlFor="sorteer">Sorteer op</label>{' '}
      <span className="select">
        <select
          id="sorteer"
          name="sorteer"
          value={query.sort === standard ? '' : query.sort}
          onChange={({ target }) =>
            onChoose({ ...query, sort: sortOrders.find((order) => order === target.value) ?? standard })
          }
          className="field py-1"
        >
          {orders.map((order) => (
            <option key={order} value={order === standard ? '' : order}>
              {labels[order]}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
