import Link from 'next/link'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { inSentence } from '@/lib/format/words'
import { ofFactor } from '@/lib/related/of-factor'
import { factorAddress } from '@/lib/url/addresses'
import { Mark } from '../records/status-mark'
import { TableTwin } from '../ui/table-twin'
import { leaves } from './factor-map'
import { MarkLegend } from './mark-legend'

/** The map as a table; on paper the map itself holds all of it. */
export function FactorTable({ catalogue }: { catalogue: Catalogue }) {
  const { factors, statuses, 'factor-themes': themes, 'factor-levels': levels } = catalogue.vocabularies
  return (
    <div className="mt-6 print:hidden">
      <TableTwin of="factoren, opties en interventies">
        {/* The words find no room in the heads there. */}
        <div className="hidden narrow:block">
          <MarkLegend statuses={statuses} />
        </div>
        <table className="figures w-full max-w-[52rem] text-ui tiny:table-fixed tiny:text-floor">
          <caption className="sr-only">
            Factoren met hun helft, thema en plaats op de lijst, en het aantal opties en interventies per status
          </caption>
          <thead>
            <tr>
              <th scope="col">Factor</th>
              <th scope="col" className="tiny:w-13">
                opties
              </th>
              {statuses.map(({ id, label }) => (
                <th key={id} scope="col" className="tiny:w-7">
                  <span className="inline-flex items-center gap-2">
                    <Mark status={id} />
                    <span className="narrow:sr-only">{inSentence(label)}</span>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {factors.map((factor) => {
              const { options, interventions } = ofFactor(factor, catalogue)
              const theme = themes.find(({ id }) => id === factor.theme)!
              return (
                <tr key={factor.id}>
                  <th scope="row">
                    <Link href={factorAddress(factor.id)}>{factor.label}</Link>
                    <p className="text-note text-ink-soft">
                      {leaves.find(({ half }) => half === theme.half)!.title}, {inSentence(theme.label)},{' '}
                      {levels.find(({ id }) => id === factor.level)!.label}
                    </p>
                  </th>
                  <td className="align-top">{options.length}</td>
                  {statuses.map(({ id }) => (
                    <td key={id} className="align-top">
                      {interventions.filter(({ record }) => record.status === id).length}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </TableTwin>
    </div>
  )
}
