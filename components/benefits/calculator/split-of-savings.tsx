import { ShareBar } from '@/components/charts/share-bar'
import type { Answer } from '@/lib/benefits/answer'
import type { PerPart } from '@/lib/benefits/rates'
import { formatEuro, formatPercent } from '@/lib/format/amounts'
import { scenarioTitles } from '@/lib/format/describe-savings'
import { formatRounded } from '@/lib/format/rounded-amounts'

/** Largest first, as the report names them. */
const order: { part: keyof PerPart; label: string }[] = [
  { part: 'productiviteit', label: 'Productiviteit' },
  { part: 'zorg', label: 'Zorg' },
  { part: 'persoonlijk', label: 'Persoonlijk' },
]

/** Where the lower costs are. The report gives the parts no margin, so none is drawn. */
export function SplitOfSavings({ answer }: { answer: Answer }) {
  const { scenario, parts, shares, isPrinted } = answer
  const isTable3 = isPrinted && scenario !== 'welbevinden'
  return (
    <div className="chart-room break-inside-avoid">
      <div className="beside-each-other split">
        <div>
          <p className="mb-2 text-ui font-semibold">Waar het verschil zit</p>
          <ShareBar shares={order.map(({ part, label }) => ({ id: part, label, percent: shares[part] }))} />
        </div>
        <table className="figures w-full table-fixed text-ui narrow:table-auto tiny:text-note">
          <caption className="pb-2 text-left text-note text-ink-soft">
            {scenarioTitles[scenario]}: de onderdelen, per jaar. Het rapport geeft ze geen marge.
          </caption>
          <thead>
            <tr>
              <th scope="col" className="w-2/5">
                Onderdeel
              </th>
              <th scope="col">aandeel</th>
              <th scope="col">bedrag</th>
            </tr>
          </thead>
          <tbody>
            {order.map(({ part, label }) => (
              <tr key={part}>
                <th scope="row">{label}</th>
                <td>{formatPercent(shares[part])}</td>
                <td className="whitespace-nowrap">{isTable3 ? formatEuro(parts[part]) : formatRounded(parts[part])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
