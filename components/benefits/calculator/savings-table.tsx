import type { ReactNode } from 'react'
import type { SavingsLines } from '@/lib/benefits/savings-lines'
import { formatPercent } from '@/lib/format/amounts'
import { describeAdults, scenarioTitles } from '@/lib/format/describe-savings'
import { formatInUnit } from '@/lib/format/rounded-amounts'
import { Bracketed } from '../../records/bracketed'

/** The same figures as the chart. Each row is rounded as an answer is, so that yours is the answer. */
export function SavingsTable({ lines: { answer, rows, unit } }: { lines: SavingsLines }) {
  const { scenario, adults, percent } = answer
  const isWellbeing = scenario === 'welbevinden'
  const basis = isWellbeing ? 'rapport' : 'redactie'
  return (
    <table className="figures w-full table-fixed text-ui tiny:text-note">
      <caption className="pb-2 text-left text-note text-ink-soft">
        {scenarioTitles[scenario]}: {unit.name} per jaar, bij {describeAdults(adults)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{isWellbeing ? 'Stijging' : 'Daling'}</th>
          <Head>
            <Bracketed basis={basis}>laag</Bracketed>
          </Head>
          <Head>midden</Head>
          <Head>
            <Bracketed basis={basis}>hoog</Bracketed>
          </Head>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const isChosen = row.percent === percent
          const { low, central, high } = row.estimate
          return (
            <tr key={row.percent} className={isChosen ? 'own-row' : undefined}>
              <th scope="row" className="align-top">
                <b className="font-semibold">{formatPercent(row.percent)}</b>
                {isChosen && <span className="text-note font-semibold whitespace-nowrap"> uw keuze</span>}
              </th>
              <td>{formatInUnit(low, row.step, unit)}</td>
              <td className="font-semibold">{formatInUnit(central, row.step, unit)}</td>
              <td>{formatInUnit(high, row.step, unit)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Head({ children }: { children: ReactNode }) {
  return <th scope="col">{children}</th>
}
