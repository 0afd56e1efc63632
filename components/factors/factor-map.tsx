import type { ReactNode } from 'react'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { Bracketed } from '../records/bracketed'
import { FactorLine } from './factor-line'

export const leaves = [
  { half: 'individueel', title: 'De persoon' },
  { half: 'omgeving', title: 'De omgeving' },
] as const

type Props = { catalogue: Catalogue; notes: Record<(typeof leaves)[number]['half'], ReactNode> }

/** Figure 4.1 as two leaves with six themes each, and beside every factor how much the catalogue holds for it. */
export function FactorMap({ catalogue, notes }: Props) {
  const { 'factor-themes': themes, factors } = catalogue.vocabularies
  return (
    <div className="factor-map">
      {leaves.map(({ half, title }) => {
        const ownThemes = themes.filter((theme) => theme.half === half)
        const count = factors.filter(({ theme }) => ownThemes.some(({ id }) => id === theme)).length
        return (
          <section key={half} aria-labelledby={`factoren-${half}`}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 id={`factoren-${half}`} className="text-h2">
                {title}
              </h2>
              <span className="text-note text-ink-soft">
                {count} factoren, {ownThemes.length} thema’s
              </span>
            </div>
            {/* Every number says its own unit to who does not see the heads. */}
            <p aria-hidden="true" className="factor-line border-b border-rule-head pb-1 text-floor text-ink-soft">
              <span className="factor-options">opties</span>{' '}
              <span className="factor-interventions-head">
                <Bracketed basis="redactie">interventies</Bracketed>
              </span>
            </p>
            {ownThemes.map(({ id, label }) => (
              <div key={id} className="break-inside-avoid border-b border-rule pt-1.5 pb-2 print:pt-0.5 print:pb-1">
                <h3 id={`thema-${id}`} className="font-sans text-note font-normal text-ink-soft">
                  {label}
                </h3>
                <ul aria-labelledby={`thema-${id}`} className="grid gap-0.5 text-ui narrow:gap-0 print:gap-0">
                  {factors
                    .filter(({ theme }) => theme === id)
                    .map((factor) => (
                      <FactorLine key={factor.id} factor={factor} catalogue={catalogue} />
                    ))}
                </ul>
              </div>
            ))}
            <div className="mt-6 grid gap-5 print:mt-2 print:gap-1.5">{notes[half]}</div>
          </section>
        )
      })}
    </div>
  )
}
