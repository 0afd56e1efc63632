import type { Term, Terms } from '../catalogue/listed-catalogue'
import { notMentioned } from '../facets/definitions'
import { hasFilters, type Query } from '../url/query'
import { countInterventions, inSentence, joinOr, opening } from './words'

/** Longer words would make a title of their own. */
const longestQuote = 40

/** What the list shows in one sentence: "12 effectieve interventies voor jeugd, op school, met “pesten”". */
export function describeQuery(query: Query, terms: Terms, total: number): string {
  if (!hasFilters(query)) return `Alle ${countInterventions(total)}`
  const phrases = (param: string, list: Term[]) =>
    joinOr(chosenTerms(query, param, list).map(({ phrase }) => phrase ?? ''))

  const topics = joinOr(chosenTerms(query, 'onderwerp', terms.topics).map(({ label }) => inSentence(label)))
  const parts = [
    phrases('levensfase', terms.lifePhases),
    phrases('leefomgeving', terms.settings),
    topics && `over ${topics}`,
    query.leeftijd === undefined ? '' : `voor wie ${query.leeftijd} jaar is`,
    query.q && `met “${shorten(query.q)}”`,
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

/** The same without the words: they stand in the field beside the heading, which moves if they are repeated in it. */
export function describeFilters(query: Query, terms: Terms, total: number): string {
  const filters = { ...query, q: '' }
  if (query.q !== '' && !hasFilters(filters)) return opening(`${countInterventions(total)} gevonden`)
  return describeQuery(filters, terms, total)
}

const shorten = (text: string) => (text.length > longestQuote ? `${text.slice(0, longestQuote).trimEnd()}…` : text)
