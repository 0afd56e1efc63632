import type { IncomingMessage } from 'node:http'
import { methodProblem, problem } from '../api/problem'
import { methods, preflight, type Reply, toResponse } from '../api/reply'
import { type Answer, textAnswer } from './answer'

/** More than any friendly address has. The framework takes seconds to read thousands, however short they are. */
export const mostParameters = 1000

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
  if (method === 'GET' || method === 'HEAD') {
    if (url.split('&', mostParameters + 1).length <= mostParameters) return null
    const reason = `Dit adres vraagt te veel tegelijk. Gebruik ten hoogste ${mostParameters} parameters.`
    return isApi ? apiAnswer(problem(400, reason)) : textAnswer(400, reason)
  }
  if (isApi) return apiAnswer(methodProblem())
  return textAnswer(405, `U kunt deze site alleen lezen. Gebruik een van deze methoden: ${methods}.`, {
    allow: methods,
  })
}

const apiAnswer = (reply: Reply) => fromResponse(toResponse(reply, new Request('http://localhost/api')))

async function fromResponse(response: Response): Promise<Answer> {
  const body = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: Object.fromEntries(response.headers), body }
}
