import type { Dataset } from '../export/dataset'
import { type FacetShape, facetTerms } from '../facets/facet'
import { inSentence } from '../format/words'
import type { Lists } from '../lists/all-lists'
import { type ListShape, relevance, type Terms } from '../lists/list-kind'
import { cleanSearch, literalParam, longestSearch, oldestAge } from '../url/query'
import { oneOf, type Parameter, wholeNumber, words } from './parameter'

export const defaultPerPage = 20

/** A page of whole records is some 3 kB each; who wants all at once takes the file of the list. */
export const mostPerPage = 100

export const pageParameter: Parameter = {
  name: 'pagina',
  description: 'Welke pagina van de lijst. De eerste is 1.',
  example: 1,
  ...wholeNumber(1),
}

export const perPageParameter: Parameter = {
  name: 'perPagina',
  description: `Hoeveel resultaten op een pagina. Zonder deze parameter ${defaultPerPage}, ten hoogste ${mostPerPage}.`,
  example: defaultPerPage,
  ...wholeNumber(1, mostPerPage),
}

/** The schemas of a hundred ids take longer to make than an answer: once for a catalogue, not at each request. */
const madeFor = new WeakMap<Lists, Map<string, Parameter[]>>()

/** Everything that can be asked of a kind of record: what its page knows, and which part of the list. */
export function parametersOf({ name, list }: Dataset, lists: Lists): Parameter[] {
  const made = madeFor.get(lists) ?? new Map<string, Parameter[]>()
  madeFor.set(lists, made)
  const before = made.get(name)
  if (before !== undefined) return before
  const asked = list === undefined ? [] : queryParameters(list.shape, list.termsIn(lists))
  const parameters = [...asked, pageParameter, perPageParameter]
  made.set(name, parameters)
  return parameters
}

function queryParameters(shape: ListShape, terms: Terms): Parameter[] {
  return [
    {
      name: 'q',
      description: 'Zoekwoorden. Tikfouten en woorden met dezelfde betekenis tellen mee.',
      example: 'slaap',
      ...words(longestSearch, cleanSearch),
    },
    {
      name: literalParam,
      description: 'Zoek alleen op de woorden zoals ze er staan. Alleen samen met q.',
      example: 'ja',
      needsWords: 'ja',
      ...oneOf(['ja'], literalParam),
    },
    ...shape.facets.map((facet) => facetParameter(facet, terms)),
    ...(shape.asksAge ? [ageParameter] : []),
    ...(shape.hasBasis ? [basisParameter] : []),
    sortParameter(shape),
  ]
}

function facetParameter(facet: FacetShape, terms: Terms): Parameter {
  const ids = facetTerms(facet, terms).map(({ id }) => id)
  return {
    name: facet.param,
    description: `${facet.label}: alleen records met een van deze waarden. Herhaal de parameter voor meer waarden.`,
    isList: true,
    example: ids[0]!,
    ...oneOf(ids, facet.param),
  }
}

const ageParameter: Parameter = {
  name: 'leeftijd',
  description: 'In jaren: alleen records die voor iemand van deze leeftijd zijn.',
  example: 15,
  ...wholeNumber(0, oldestAge),
}

const basisParameter: Parameter = {
  name: 'basis',
  description: 'Met “rapport” telt alleen wat het rapport zelf zegt, niet wat de redactie heeft ingedeeld.',
  example: 'rapport',
  ...oneOf(['rapport'], 'basis'),
}

function sortParameter({ sortOrders, noun }: ListShape): Parameter {
  const ids = [relevance, ...sortOrders.map(({ id }) => id)]
  const first = sortOrders[0]!.id
  return {
    name: 'sorteer',
    description: `De volgorde van de ${inSentence(noun.many)}. Zonder deze parameter: ${relevance} als er een q is, en anders ${first}.`,
    example: first,
    needsWords: relevance,
    ...oneOf(ids, 'sorteer'),
  }
}
