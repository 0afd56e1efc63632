import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import type { Classification } from '../../catalogue/record-fields'
import { countHeadingOnly } from '../../format/evidence'
import { countInterventions, inSentence, joinAnd, type Noun } from '../../format/words'
import type { Term } from '../../lists/list-kind'
import { reportsOf } from '../cited-reports'

/** More would be a table in a sentence. */
const mostNamed = 3

/** What the list holds, in sentences that are counted from it. */
export function summarise(records: Intervention[], { vocabularies }: Catalogue): string[] {
  if (records.length === 0) return []
  const { effective, headingOnly } = countHeadingOnly(records)
  const said = [sayStatuses(records, vocabularies.statuses), ...sayHeadingOnly(effective, headingOnly, records.length)]
  const years = reportsOf(records, vocabularies.reports).map(({ published }) => published.slice(0, 4))
  const opened = `Volgens het rapport uit ${joinAnd(years)} ${said.join(' ')}`
  if (records.length === 1) return [opened]
  const phases = records.map(({ lifePhases }) => lifePhases)
  const settings = records.map((record) => record.settings)
  const covered = [
    ...sayMostCovered({ one: 'levensfase', many: 'levensfasen' }, phases, vocabularies['life-phases']),
    ...sayMostCovered({ one: 'leefomgeving', many: 'leefomgevingen' }, settings, vocabularies.settings),
  ]
  if (covered.length === 0) return [opened]
  return [opened, `${covered.join(' ')} Eén interventie kan bij meer fasen en omgevingen horen.`]
}

function sayStatuses(records: Intervention[], statuses: Term[]): string {
  const counted = statuses
    .map(({ id, label }) => ({ word: inSentence(label), count: records.filter(({ status }) => status === id).length }))
    .filter(({ count }) => count > 0)
  if (records.length === 1) return `is ${records[0]!.name} ${counted[0]!.word}.`
  if (counted.length === 1) return `zijn alle ${countInterventions(records.length)} ${counted[0]!.word}.`
  return `is de status ${joinAnd(counted.map(({ word, count }) => `bij ${countInterventions(count)} ${word}`))}.`
}

/** The report then lists them as effective, and says no more of it. */
function sayHeadingOnly(effective: number, headingOnly: number, total: number): string[] {
  if (headingOnly === 0) return []
  const said = 'spreekt alleen de kop in het rapport: over een eigen erkenning zegt de tekst niets.'
  if (total === 1) return [`Daarvoor ${said}`]
  if (effective === 1) return [`Bij de ene effectieve interventie ${said}`]
  const share =
    headingOnly < effective ? `${headingOnly} van de ${effective}` : effective === 2 ? 'beide' : `alle ${effective}`
  return [`Bij ${share} effectieve interventies ${said}`]
}

/** Those with the most interventions; where several share the last place none of these is named. */
function sayMostCovered(noun: Noun, perRecord: Classification[][], terms: Term[]): string[] {
  const counted = terms
    .map(({ id, label }) => {
      const given = perRecord.flatMap((values) => values.filter((value) => value.id === id))
      return { label, count: given.length, byEditors: given.filter(({ basis }) => basis === 'redactie').length }
    })
    .toSorted((a, b) => b.count - a.count)
  const bar = counted[mostNamed]?.count ?? 0
  const named = counted.filter(({ count }) => count > bar)
  if (named.length === 0) return []
  const parts = named.map(
    ({ label, count, byEditors }) => `${inSentence(label)} (${[count, ...sayEditors(count, byEditors)].join(', ')})`,
  )
  const subject =
    named.length === 1 ? `${noun.one} die het vaakst voorkomt is` : `${noun.many} die het vaakst voorkomen zijn`
  return [`De ${subject} ${joinAnd(parts)}.`]
}

function sayEditors(count: number, byEditors: number): string[] {
  if (byEditors === 0) return []
  const share = byEditors < count ? `waarvan ${byEditors}` : count === 1 ? 'die is' : 'alle'
  return [`${share} ingedeeld door de redactie`]
}
