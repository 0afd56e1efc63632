import Link from 'next/link'
import { countOf, inSentence, nouns } from '@/lib/format/words'
import type { FactorPair } from '@/lib/related/factor-pairs'
import { factorAddress, interventionAddress } from '@/lib/url/addresses'
import { TableTwin } from '../ui/table-twin'

/** The arcs as a table, and what each stands for. A list cannot be filtered on two factors at once, so it names them. */
export function PairTable({ pairs }: { pairs: FactorPair[] }) {
  return (
    <div className="mt-6">
      <TableTwin of="paren van factoren, met hun interventies">
        <table className="figures w-full text-ui">
          <caption className="sr-only">Factoren die interventies of handelingsopties delen, de meeste eerst</caption>
          <thead>
            <tr>
              <th scope="col">Twee factoren</th>
              <th scope="col">
                aantal<span className="sr-only"> interventies</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ factors: [one, other], interventions, options }) => (
              <tr key={`${one.id} ${other.id}`}>
                <th scope="row">
                  <Link href={factorAddress(one.id)}>{one.label}</Link> en{' '}
                  <Link href={factorAddress(other.id)}>{inSentence(other.label)}</Link>
                  <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-note text-ink-soft">
                    {interventions.map(({ id, name }) => (
                      <li key={id}>
                        <Link href={interventionAddress(id)}>{name}</Link>
                      </li>
                    ))}
                    {options.length > 0 && <li>ook {countOf(nouns.actionOption, options.length)}</li>}
                  </ul>
                </th>
                <td className="align-top">{interventions.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableTwin>
    </div>
  )
}
