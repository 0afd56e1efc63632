import Link from 'next/link'
import { countInterventions } from '@/lib/format/words'
import type { Sharing } from '@/lib/related/factor-pairs'
import { factorAddress, interventionAddress } from '@/lib/url/addresses'

/** With more the names would outweigh the factors; they stand in the section above as well. */
const mostNamed = 3

/** The factors that share interventions with one, the most often first. */
export function SharedInterventions({ sharing }: { sharing: Sharing[] }) {
  return (
    <>
      <p className="mb-3 text-ui">
        Deze factoren staan bij dezelfde interventies. [redactie] Gedeelde interventies zeggen niets over oorzaak.{' '}
        <Link href="/factoren#samenhang">Alle factoren die interventies delen</Link>
      </p>
      <ul className="border-b border-rule text-ui">
        {sharing.map(({ factor, interventions }) => (
          <li
            key={factor.id}
            className="grid grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)] items-baseline gap-x-4 border-t border-rule py-2 narrow:grid-cols-1 narrow:py-2.5"
          >
            <Link href={factorAddress(factor.id)} className="min-h-6">
              {factor.label}
            </Link>
            <p className="text-note text-ink-soft">
              {countInterventions(interventions.length)}
              {interventions.length <= mostNamed &&
                interventions.map(({ id, name }, place) => (
                  <span key={id}>
                    {place === 0 ? ': ' : ', '}
                    <Link href={interventionAddress(id)}>{name}</Link>
                  </span>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
