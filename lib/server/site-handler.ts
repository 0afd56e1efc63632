import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import { type Answer, textAnswer } from './answer'
import { compress, type Encoding, isCompressible } from './compress'
import { keepAnswers } from './kept-answers'
import { isForParts, type Question, readQuestion, wholePage } from './question'
import { refuse } from './refuse'
import { render } from './render'
import { siteHeaders } from './security-headers'

/** What the health addresses tell: "starting" and "stopping" mean that a proxy should ask another copy. */
export type State = { phase: 'starting' | 'ready' | 'stopping'; about: Record<string, string | number> }

/** The page for what cannot be made. It is asked for before anything fails. */
const failureAddress = '/storing'

/**
 * The whole site as one listener: refuses what is no reading, tells its health, and answers from memory or from the
 * framework. Never throws; a fault is logged and answered with a page that says so.
 */
export function siteHandler(framework: RequestListener, state: State) {
  const answerOnce = keepAnswers()
  let failure = textAnswer(500, 'Er ging bij ons iets mis. Probeer het later nog eens.')

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answer = await answerTo(request).catch((error: unknown) => {
      console.error(error)
      return failure
    })
    if (state.phase === 'stopping') response.setHeader('connection', 'close')
    send(answer, request, response)
  }

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const other = (await refuse(request)) ?? answerHealth(request.url!, state)
    if (other !== null) return other
    const encoding = encodingFor(request)
    const question = readQuestion(request, new Date())
    const answer = await answerQuestion(question, encoding)
    if (answer.status < (isForParts(question) ? 400 : 500)) return answer
    // A part that cannot be made: the router of the site takes the whole page instead, or hears that it is not there.
    const whole = isForParts(question) ? await answerQuestion(wholePage(question), encoding) : answer
    return whole.status < 500 || isData(whole) ? whole : failure
  }

  async function answerQuestion(question: Question, encoding: Encoding): Promise<Answer> {
    const plain = await answerOnce(question.key, () => render(framework, question))
    if (!isCompressible(plain)) return plain
    const packed =
      encoding === 'identity' ? plain : await answerOnce(`${encoding} ${question.key}`, () => compress(plain, encoding))
    const vary = [plain.headers.vary, 'Accept-Encoding'].filter(Boolean).join(', ')
    return { ...packed, headers: { ...packed.headers, vary } }
  }

  /** Makes what has to be there before the first visitor: the page for failures. */
  async function prepare(): Promise<void> {
    const page = await render(framework, readQuestion({ url: failureAddress, headers: {} }, new Date()))
    const { etag: _, ...headers } = page.headers
    failure = { ...page, status: 500, headers: { ...headers, 'cache-control': 'no-store' } }
  }

  return { handle, prepare }
}

/** The API says in its own form that something went wrong. */
const isData = ({ headers }: Answer) => /json/.test(headers['content-type'] ?? '')

function answerHealth(url: string, { phase, about }: State): Answer | null {
  if (url === '/healthcheck/live') return jsonAnswer(200, { status: 'live' })
  if (url === '/healthcheck/ready') return jsonAnswer(phase === 'ready' ? 200 : 503, { status: phase, ...about })
  return null
}

function jsonAnswer(status: number, content: object): Answer {
  return textAnswer(status, JSON.stringify(content), { 'content-type': 'application/json' })
}

/** The smallest that this visitor can unpack. */
function encodingFor(request: IncomingMessage): Encoding {
  const accepted = new Negotiator(request).encodings(['br', 'gzip'])
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

/** Writes an answer, or only that the visitor has it already. To HEAD the platform leaves the body out. */
function send({ status, headers, body }: Answer, request: IncomingMessage, response: ServerResponse) {
  const isKnown = status === 200 && fresh(request.headers, headers)
  for (const [name, value] of Object.entries({ ...siteHeaders, ...headers }))
    if (value !== '') response.setHeader(name, value)
  if (isKnown) response.writeHead(304).end()
  else {
    if (status !== 204) response.setHeader('content-length', body.length)
    response.writeHead(status).end(body)
  }
}
