import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import { countInterventions, countOf, inSentence, joinAnd, nouns, opening } from '../format/words'
import type { ListedClassification } from '../lists/list-kind'
import { ofFactor } from '../related/of-factor'
import { type WithTerm, withTerm } from '../related/with-term'
import type { ShareContent, ShareStation } from './share-content'

/** What the image of one record shows; null where the catalogue has no such record. */
type ContentOfRecord = (id: string | undefined, catalogue: Catalogue) => ShareContent | null

export const interventionContent: ContentOfRecord = (id, { interventions, vocabularies }) => {
  const record = interventions.find((one) => one.id === id)
  if (record === undefined) return null
  const status = vocabularies.statuses.find((one) => one.id === record.status)!
  // A word that leaves the page without its notes says itself what it rests on.
  const isHeadingOnly = record.recognition === 'niet-vermeld' && record.listedUnder === record.status
  return {
    title: record.name,
    above: {
      words: isHeadingOnly ? `${status.label}, volgens de kop in het rapport` : status.label,
      status: status.id,
    },
    line: sayAvailability(record, vocabularies) ?? 'Interventie voor mentale gezondheid',
    stations: stationsOf(record.lifePhases, vocabularies['life-phases']),
  }
}

export const programmeContent: ContentOfRecord = (id, { programmes, vocabularies }) => {
  const record = programmes.find((one) => one.id === id)
  if (record === undefined) return null
  const kind = vocabularies['programme-kinds'].find((one) => one.id === record.kind)!
  return {
    title: record.name,
    above: { words: kind.label },
    line: 'Mentale gezondheid en preventie',
    stations: record.lifePhases.length > 0 ? stationsOf(record.lifePhases, vocabularies['life-phases']) : undefined,
  }
}

export const lifePhaseContent: ContentOfRecord = (id, catalogue) => {
  const phases = catalogue.vocabularies['life-phases']
  const phase = phases.find((one) => one.id === id)
  if (phase === undefined) return null
  return {
    title: phase.label,
    above: { words: phase.ageLabel },
    line: countPerStatus(withTerm(catalogue.interventions, 'lifePhases', phase.id), catalogue),
    stations: phases.map(({ id: other, label }) => ({ label, drawing: other === phase.id ? 'plaats' : 'open' })),
  }
}

export const settingContent: ContentOfRecord = (id, catalogue) => {
  const setting = catalogue.vocabularies.settings.find((one) => one.id === id)
  if (setting === undefined) return null
  return {
    title: setting.label,
    above: { words: 'Leefomgeving' },
    line: countPerStatus(withTerm(catalogue.interventions, 'settings', setting.id), catalogue),
  }
}

export const factorContent: ContentOfRecord = (id, catalogue) => {
  const { factors, 'factor-levels': levels } = catalogue.vocabularies
  const factor = factors.find((one) => one.id === id)
  if (factor === undefined) return null
  const { options } = ofFactor(factor, catalogue)
  return {
    title: factor.label,
    above: { words: opening(levels.find((one) => one.id === factor.level)!.label), level: factor.level },
    line:
      options.length > 0
        ? `Factor in mentale gezondheid, met ${countOf(nouns.actionOption, options.length)}`
        : 'Factor in mentale gezondheid',
  }
}

/** "Volgens het rapport: in 2022 niet in deze vorm"; null where the report says nothing of it. */
function sayAvailability({ availability }: Intervention, { availabilities }: Catalogue['vocabularies']): string | null {
  if (availability.length === 0) return null
  const labels = availability.map(({ id }) => inSentence(availabilities.find((one) => one.id === id)!.label))
  return `Volgens het rapport: ${joinAnd(labels)}`
}

function stationsOf(covered: ListedClassification[], phases: { id: string; label: string }[]): ShareStation[] {
  return phases.map(({ id, label }) => ({ label, drawing: covered.find((phase) => phase.id === id)?.basis ?? 'niet' }))
}

/** "21 interventies: 13 effectief, 8 kansrijk", and whether editors put some of them there. */
function countPerStatus(found: WithTerm<Intervention>[], { vocabularies }: Catalogue): string {
  if (found.length === 0) return 'Geen interventies in deze catalogus'
  const perStatus = vocabularies.statuses.map(({ id, label }) => {
    const count = found.filter(({ record }) => record.status === id).length
    return `${count || 'geen'} ${inSentence(label)}`
  })
  const byEditor = found.filter(({ basis }) => basis === 'redactie').length
  const counted = opening(`${countInterventions(found.length)}: ${perStatus.join(', ')}`)
  return byEditor === 0 ? counted : `${counted} [${byEditor} ingedeeld door de redactie]`
}
