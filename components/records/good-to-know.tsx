import type { Status } from '@/lib/catalogue/vocabularies'
import { Mark } from './status-mark'

/** What the marks and brackets mean, and do not mean. */
export function GoodToKnow({ statuses }: { statuses: Status[] }) {
  return (
    <div className="mt-5 grid grid-cols-3 gap-x-12 gap-y-6 narrow:grid-cols-1">
      {statuses.map(({ id, label, definition, caution }) => (
        <div key={id}>
          <h3 className="flex items-center gap-2 font-sans text-ui font-semibold">
            <Mark status={id} />
            {label}
          </h3>
          <p className="mt-1 text-ui">
            {definition} {caution}
          </p>
        </div>
      ))}
      <div>
        <h3 className="font-sans text-ui font-semibold">[tussen haken]</h3>
        <p className="mt-1 text-ui">
          Ingedeeld door de redactie, niet door het rapport. In de aantallen telt dat mee, tenzij u bij de filters kiest
          voor “Alleen wat het rapport zelf zegt”. Onbekend heet bij ons “niet vermeld”, nooit “nee”.
        </p>
      </div>
    </div>
  )
}
