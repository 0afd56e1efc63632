import { type ListShape, relevance } from '@/lib/lists/list-kind'
import { defaultOrder, orderOf, type Query } from '@/lib/url/query'

type Props = { query: Query; list: ListShape; onChoose: (query: Query) => void }

/** The order of the list. The default has no value, so that it stays out of the address and follows the words. */
export function SortSelect({ query, list, onChoose }: Props) {
  const standard = defaultOrder(query.q, list)
  const orders = [...(query.q === '' ? [] : [relevance]), ...list.sortOrders.map(({ id }) => id)]
  const valueOf = (order: string) => (order === standard ? '' : order)
  return (
    <div data-live="" className="flex items-center gap-2 text-ui print:hidden">
      <label htmlFor="sorteer">Sorteer op</label>{' '}
      <span className="select">
        <select
          id="sorteer"
          name="sorteer"
          value={valueOf(orderOf(query, list))}
          onChange={({ target }) => onChoose({ ...query, sort: target.value || null })}
          className="field py-1"
        >
          {orders.map((order) => (
            <option key={order} value={valueOf(order)}>
              {order}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
