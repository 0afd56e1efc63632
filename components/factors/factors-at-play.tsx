import Link from 'next/link'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { countOf, nouns } from '@/lib/format/words'
import type { FactorAtPlay } from '@/lib/related/factors-at-play'
import { factorAddress } from '@/lib/url/addresses'
import { LevelSteps } from './level-steps'

type Props = { factors: FactorAtPlay[]; levels: Vocabularies['factor-levels'] }

/** Factors with what acts on them here; those with most perspective for government first. */
export function FactorsAtPlay({ factors, levels }: Props) {
  return (
    <ul className="border-b border-rule text-ui">
      {factors.map(({ factor, interventions, policyMeasures }) => (
        <li
          key={factor.id}
          className="grid grid-cols-[1.75rem_minmax(0,1fr)_minmax(0,1fr)] items-baseline gap-x-3 border-t border-rule py-2 narrow:grid-cols-[1.75rem_minmax(0,1fr)] narrow:py-2.5"
        >
          <LevelSteps level={factor.level} />
          <span>
            <Link href={factorAddress(factor.id)} className={weightOf[factor.level]}>
              {factor.label}
            </Link>
            <span className="sr-only"> ({levels.find(({ id }) => id === factor.level)!.label})</span>
          </span>
          <span className="text-note text-ink-soft narrow:col-start-2">
            {[
              interventions > 0 && countOf(nouns.intervention, interventions),
              policyMeasures > 0 && countOf(nouns.policyMeasure, policyMeasures),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

const weightOf = { 'lange-lijst': '', 'veel-invloed': 'font-semibold', 'meeste-perspectief': 'font-bold' }
