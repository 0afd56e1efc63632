import type { Catalogue } from '../catalogue/catalogue'
import type { LifePhase } from '../catalogue/vocabularies'
import { factorsAtPlay } from './factors-at-play'
import { withTerm } from './with-term'

/** All that the catalogue holds for a life phase. */
export function ofLifePhase(phase: LifePhase, catalogue: Catalogue) {
  const at = <One extends { lifePhases: Catalogue['interventions'][number]['lifePhases'] }>(records: One[]) =>
    withTerm(records, 'lifePhases', phase.id).map(({ record }) => record)
  const interventions = at(catalogue.interventions)
  const policyMeasures = at(catalogue.policyMeasures)
  const findings = at(catalogue.findings)
  return {
    interventions,
    programmes: at(catalogue.programmes),
    policyMeasures,
    /** What the report says is lacking here first. */
    findings: [...findings.filter(isGap), ...findings.filter((finding) => !isGap(finding))],
    factors: factorsAtPlay(interventions, policyMeasures, catalogue.vocabularies),
    settings: phase.settings.map((setting) => ({
      ...setting,
      label: catalogue.vocabularies.settings.find(({ id }) => id === setting.id)!.label,
      interventions: interventions.filter(({ settings }) => settings.some(({ id }) => id === setting.id)),
    })),
  }
}

const isGap = ({ kind }: { kind: string }) => kind === 'tekort'
