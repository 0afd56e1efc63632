import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Factor } from '@/lib/catalogue/vocabularies'
import { countOf } from '@/lib/format/words'
import { ofFactor } from '@/lib/related/of-factor'
import { factorAddress } from '@/lib/url/addresses'
import { LevelSteps } from './level-steps'

const leaves = [
  { half: 'individueel', title: 'De persoon' },
  { half: 'omgeving', title: 'De omgeving' },
] as const

/** Figure 4.1 as two leaves with six themes each. */
export function FactorMap({ catalogue, notes }: { catalogue: Catalogue; notes: ReactNode }) {
  const { 'factor-themes': themes, factors } = catalogue.vocabularies
  return (
    <div className="factor-map">
      {leaves.map(({ half, title }) => {
        const ownThemes = themes.filter((theme) => theme.half === half)
        const count = factors.filter(({ theme }) => ownThemes.some(({ id }) => id === theme)).length
        return (
          <section key={half} aria-labelledby={`factoren-${half}`}>
            <div className="flex items-baseline justify-between gap-4 border-b border-rule-head pb-2">
              <h2 id={`factoren-${half}`} className="text-h2">
                {title}
              </h2>
              <span className="text-note text-ink-soft">
                {count} factoren, {ownThemes.length} thema’s
              </span>
            </div>
            {ownThemes.map(({ id, label }) => (
              <div
                key={id}
                className="grid break-inside-avoid grid-cols-[9.5rem_minmax(0,1fr)] gap-x-3 border-b border-rule py-3 medium:grid-cols-1"
              >
                <h3 id={`thema-${id}`} className="font-sans text-note font-normal text-ink-soft">
                  {label}
                </h3>
                <ul aria-labelledby={`thema-${id}`} className="grid gap-1 text-ui narrow:gap-0">
                  {factors
                    .filter(({ theme }) => theme === id)
                    .map((factor) => (
                      <FactorLine key={factor.id} factor={factor} catalogue={catalogue} />
                    ))}
                </ul>
              </div>
            ))}
            {/* The second leaf is the shorter one: its empty end has room. */}
            {half === 'omgeving' && <div className="mt-6 grid gap-5">{notes}</div>}
          </section>
        )
      })}
    </div>
  )
}

const nameStyle = {
  'lange-lijst': 'text-ink',
  'veel-invloed': 'font-semibold text-ink',
  'meeste-perspectief': 'font-bold',
}

function FactorLine({ factor, catalogue }: { factor: Factor; catalogue: Catalogue }) {
  const { options, twins } = ofFactor(factor, catalogue)
  const level = catalogue.vocabularies['factor-levels'].find(({ id }) => id === factor.level)!.label
  const isSecondTwin = twins.some((twin) => isBefore(twin, factor, catalogue))
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-baseline gap-x-2 narrow:py-1.5">
      <LevelSteps level={factor.level} />
      <span>
        <Link
          href={factorAddress(factor.id)}
          className={`${nameStyle[factor.level]} no-underline hover:underline focus-visible:underline`}
        >
          {factor.label}
        </Link>
        <span className="sr-only"> ({level})</span>
      </span>
      {options.length > 0 && (
        <span className="text-note text-ink-soft">
          {isSecondTwin ? `dezelfde ${options.length}` : countOf({ one: 'optie', many: 'opties' }, options.length)}
        </span>
      )}
    </li>
  )
}

function isBefore(one: Factor, other: Factor, { vocabularies: { factors } }: Catalogue): boolean {
  return factors.indexOf(one) < factors.indexOf(other)
}
