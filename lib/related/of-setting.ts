import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import type { LifePhase } from '../catalogue/vocabularies'
import { type WithTerm, withTerm } from './with-term'

/** What the catalogue holds for a setting in one life phase; `printed` is what the report's box says, if it names it. */
export type SettingInPhase = {
  phase: LifePhase
  printed?: string
  interventions: WithTerm<Intervention>[]
}

/** All that the catalogue holds for a setting. An intervention stands at every phase that it is for. */
export function ofSetting(id: string, catalogue: Catalogue) {
  const interventions = withTerm(catalogue.interventions, 'settings', id)
  return {
    interventions,
    phases: catalogue.vocabularies['life-phases'].map((phase): SettingInPhase => ({
      phase,
      printed: phase.settings.find((setting) => setting.id === id)?.printed,
      interventions: interventions.filter(({ record }) => record.lifePhases.some((one) => one.id === phase.id)),
    })),
    programmes: withTerm(catalogue.programmes, 'settings', id).map(({ record }) => record),
    findings: withTerm(catalogue.findings, 'settings', id).map(({ record }) => record),
  }
}
