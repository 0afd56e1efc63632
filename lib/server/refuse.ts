import type { IncomingMessage } from 'node:http'
import { methodProblem } from '../api/problem'
import { methods, preflight, toResponse } from '../api/reply'
import { type Answer, textAnswer } from './answer'

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** The answer to what never reaches the pages: another method than reading, and what is no question to this site. */
export async function refuse(request: Asked): Promise<Answer | null> {
  const { method = '', url = '', headers } = request
  if (!url.startsWith('/')) return textAnswer(400, 'Dit adres hoort niet bij deze site.')
  if ('next-action' in headers) return textAnswer(400, 'Deze site voert geen opdrachten uit. U kunt er alleen lezen.')
  // The site has no photographs; what the framework would resize them with also writes files.
  if (url.startsWith('/_next/image')) return textAnswer(404, 'Dit adres is er niet.')
  const isApi = /^\/api(\/|\?|$)/.test(url)
  if (method === 'OPTIONS') return isApi ? fromResponse(preflight()) : textAnswer(204, '', { allow: methods })
  if (method === 'GET' || method === 'HEAD') return null
  if (isApi) return fromResponse(toResponse(methodProblem(), new Request('http://localhost/api')))
  return textAnswer(405, `U kunt deze site alleen lezen. Gebruik een van deze methoden: ${methods}.`, {
    allow: methods,
  })
}

async function fromResponse(response: Response): Promise<Answer> {
  const body = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: Object.fromEntries(response.headers), body }
}
