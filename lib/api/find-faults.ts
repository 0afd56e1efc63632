import { among, type ErrorCode, fault, type Fault } from './fault'
import { type Parameter, readValue } from './parameter'

/** Everything that is wrong with the parameters of an address: unlike a page, the API lets nothing drop out silently. */
export function* findFaults(search: string, parameters: Parameter[]): Generator<Fault> {
  const pairs = search.replace(/^\?/, '').split('&')
  for (const pair of pairs.filter((one) => !isReadable(one))) {
    const [name = '', ...value] = pair.split('=')
    yield queryFault(name, value.join('='), 'onleesbare-codering', howToEncode)
  }

  const params = new URLSearchParams(pairs.filter(isReadable).join('&'))
  for (const name of new Set(params.keys())) {
    const parameter = parameters.find((one) => one.name === name)
    if (parameter === undefined) yield unknownParameter(name, params.get(name)!, parameters)
    else yield* findValueFaults(parameter, params)
  }
}

function* findValueFaults(parameter: Parameter, params: URLSearchParams): Generator<Fault> {
  const { name, isList, needsWords } = parameter
  const values = params.getAll(name)
  if (!isList && values.length > 1)
    yield queryFault(name, values[1]!, 'herhaalde-parameter', `Geef ${name} één keer, met één waarde.`)
  for (const value of new Set(values)) if (readValue(parameter, value) === null) yield refusal(parameter, value)
  if (needsWords !== undefined && values.includes(needsWords) && !params.has('q'))
    yield queryFault(
      name,
      needsWords,
      'zonder-zoekwoorden',
      `Zonder zoekwoorden betekent dit niets. Geef ook q, of laat ${name} weg.`,
    )
}

function refusal({ name, refuse, allowed }: Parameter, value: string): Fault {
  const { code, detail } = refuse(value)
  return { ...queryFault(name, value, code, detail), ...(allowed && among(value, allowed)) }
}

function unknownParameter(name: string, value: string, parameters: Parameter[]): Fault {
  const detail =
    parameters.length === 0
      ? 'Dit adres kent geen parameters. Laat hem weg.'
      : 'Deze parameter bestaat hier niet. Kies uit de parameters die mogen, of laat hem weg.'
  const names = parameters.map((one) => one.name)
  return { ...queryFault(name, value, 'onbekende-parameter', detail), ...among(name, names) }
}

const queryFault = (name: string, value: string, code: ErrorCode, detail: string): Fault =>
  fault({ in: 'query', name, value, code, detail })

export const howToEncode = 'Codeer elk teken als UTF-8, en schrijf een procentteken zelf als %25.'

/**
 * Whether what stands behind each "%" is a character. A server may already have put the sign for a lost character where
 * it was not.
 */
export function isReadable(text: string): boolean {
  try {
    return !decodeURIComponent(text).includes('\u{fffd}')
  } catch {
    return false
  }
}
