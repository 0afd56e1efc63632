import type { Intervention } from '@/lib/catalogue/intervention'
import type { Status } from '@/lib/catalogue/vocabularies'
import { mostCompared } from '@/lib/shortlist/shortlist'
import { StatusMark } from '../records/status-mark'

/** More than fit beside each other: all of them to choose from, so that none is lost. */
export function TooManyCompared({ records, statuses }: { records: Intervention[]; statuses: Status[] }) {
  return (
    <form action="/vergelijk" method="get" className="max-w-reading">
      <p>
        U koos {records.length} interventies. Naast elkaar passen er {mostCompared}. De eerste {mostCompared} zijn
        aangevinkt; kies welke u wilt zien.
      </p>
      <fieldset className="mt-5 border-b border-rule">
        <legend className="sr-only">Interventies om te vergelijken</legend>
        {records.map(({ id, name, status }, place) => (
          <label
            key={id}
            className="flex min-h-11 cursor-pointer items-center gap-3 border-t border-rule py-2 text-ui first-of-type:border-rule-head"
          >
            <input type="checkbox" name="id" value={id} defaultChecked={place < mostCompared} className="checkbox" />
            <span className="min-w-0 grow">{name} </span>
            <span className="text-note">
              <StatusMark status={status} statuses={statuses} />
            </span>
          </label>
        ))}
      </fieldset>
      <button type="submit" className="button mt-5">
        Vergelijk
      </button>
    </form>
  )
}
