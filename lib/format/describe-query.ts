import type { Term, Terms } from '../catalogue/listed-catalogue'
import { notMentioned } from '../facets/definitions'
import { hasFilters, type Query } from '../url/query'
import { countInterventions, inSentence, joinOr, opening } from './words'

/** What the list shows in one sentence: "12 effectieve interventies voor jeugd, op school, over pesten". */
export function describeQuery(query: Query, terms: Terms, total: number): string {
  if (!hasFilters(query)) return `Alle ${countInterventions(total)}`
  const phrases = (param: string, list: Term[]) =>
    joinOr(chosenTerms(query, param, list).map(({ phrase }) => phrase ?? ''))

  const topics = joinOr(chosenTerms(query, 'onderwerp', terms.topics).map(({ label }) => inSentence(label)))
  const parts = [
    phrases('levensfase', terms.lifePhases),
    phrases('leefomgeving', terms.settings),
    topics && `over ${topics}`,
    query.leeftijd === undefined ? '' : `bij ${query.leeftijd} jaar`,
    query.q && `met “${query.q}”`,
  ].filter((part) => part !== '')
  const rest = countOtherFilters(query)
  if (rest > 0)
    parts.push(
      `met ${rest} ${parts.length > 0 ? (rest === 1 ? 'ander filter' : 'andere filters') : rest === 1 ? 'filter' : 'filters'}`,
    )

  const statuses = chosenTerms(query, 'status', terms.statuses)
  const adjective = statuses.length === 1 ? (statuses[0]!.phrase ?? '') : ''
  const subject = countInterventions(total, adjective)
  return opening(parts.length > 0 ? `${subject} ${parts.join(', ')}` : subject)
}

function chosenTerms(query: Query, param: string, list: Term[]): Term[] {
  return list.filter(({ id }) => query.chosen[param]?.includes(id))
}

function countOtherFilters({ chosen, reportOnly }: Query): number {
  const told = new Set(['levensfase', 'leefomgeving', 'onderwerp', 'status'])
  const values = Object.entries(chosen).flatMap(([param, ids]) =>
    told.has(param) ? ids.filter((id) => id === notMentioned.id) : ids,
  )
  return values.length + (reportOnly ? 1 : 0)
}
