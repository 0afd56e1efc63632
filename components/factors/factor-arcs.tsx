import Link from 'next/link'
import { arcPath, arcStep, insideReach, placeRows, rowKinds, width } from '@/lib/charts/arcs'
import type { Factor, Vocabularies } from '@/lib/catalogue/vocabularies'
import type { FactorPair } from '@/lib/related/factor-pairs'
import type { FactorConnections } from '@/lib/related/how-factors-connect'
import { factorAddress } from '@/lib/url/addresses'
import { leaves } from './factor-map'

type Props = {
  connections: FactorConnections
  vocabularies: Pick<Vocabularies, 'factors' | 'factor-themes'>
}

/**
 * The factors under each other, with an arc between those that share. The names are real links; the drawing beside
 * them has rows of the same height and is stretched to the room there is. Its twin is the table of pairs.
 */
export function FactorArcs({ connections, vocabularies: { factors, 'factor-themes': themes } }: Props) {
  const { pairs, byInterventions, byOptions, unconnected } = connections
  const halfOf = ({ theme }: Factor) => themes.find(({ id }) => id === theme)!.half
  const kinds = rowKinds(factors.map((factor) => ({ group: factor.theme, part: halfOf(factor) })))
  const { middles, height } = placeRows(kinds)
  const middleOf = (factor: Factor) => middles[factors.indexOf(factor)]!
  const furthest = Math.max(...pairs.map(({ factors: [one, other] }) => middleOf(other) - middleOf(one)))
  const path = ({ factors: [one, other] }: FactorPair, reach?: number) =>
    arcPath(middleOf(one), middleOf(other), furthest, reach)
  return (
    <div className="factor-arcs mt-4">
      <ul className="factor-arcs-names">
        {factors.map((factor, place) => (
          <li key={factor.id} className={kinds[place]}>
            {kinds[place] === 'opens-part' && (
              <span className="font-serif text-ui">{leaves.find(({ half }) => half === halfOf(factor))!.title}</span>
            )}{' '}
            <Link
              href={factorAddress(factor.id)}
              className={`no-underline hover:underline focus-visible:underline ${unconnected.includes(factor) ? 'text-ink-soft' : 'text-ink'}`}
            >
              {factor.label}
            </Link>
          </li>
        ))}
      </ul>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        {/* The thick ones last, so that no thin one runs over them. */}
        {byInterventions.toReversed().map((pair) => (
          <path key={path(pair)} className={`arc arc-${arcStep(pair.interventions.length)}`} d={path(pair)} />
        ))}
        {byOptions.map((pair) => (
          <path key={path(pair)} className="arc arc-options" d={path(pair, insideReach)} />
        ))}
      </svg>
    </div>
  )
}
