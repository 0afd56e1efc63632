import { createHash, randomBytes } from 'node:crypto'
import type { OutgoingHttpHeaders, RequestListener } from 'node:http'
import inject from 'light-my-request'
import type { Answer } from './answer'
import { sealPage } from './inline-scripts'
import type { Question } from './question'
import { pagePolicy } from './security-headers'

/** Asks the framework. The answer has its own policy and its tag, and is not yet compressed. */
export async function render(framework: RequestListener, question: Question): Promise<Answer> {
  const nonce = randomBytes(16).toString('hex')
  const { statusCode, headers, rawPayload } = await inject(
    (request, response) => {
      // As it was asked: the address of a simulated request would be put right first.
      request.url = question.url
      return framework(request, response)
    },
    {
      method: 'GET',
      url: '/',
      headers: {
        ...question.place,
        ...question.parts,
        // How the framework learns the nonce for the scripts that it writes.
        'content-security-policy': `script-src 'nonce-${nonce}'`,
      },
    },
  )
  return finish({ status: statusCode, headers: plainHeaders(headers), body: rawPayload }, nonce)
}

function finish(answer: Answer, nonce: string): Answer {
  const { status, body, headers } = isPage(answer) ? seal(answer, nonce) : answer
  return {
    status,
    headers: {
      ...(status === 200 && { etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }),
      ...headers,
      ...(status === 200 && { 'cache-control': cacheRule(headers['cache-control']) }),
    },
    body,
  }
}

const isPage = ({ headers }: Answer) => headers['content-type']?.startsWith('text/html') ?? false

/** A page that was made at build has its policy already; the scripts of any other have the nonce. */
function seal({ status, headers, body }: Answer, nonce: string): Answer {
  const { link, ...others } = headers
  const { page, hashes } = sealPage(body, nonce)
  return {
    status,
    headers: {
      'content-security-policy': pagePolicy(hashes),
      ...others,
      ...(link !== undefined && { link: link.replaceAll(` nonce="${nonce}";`, '') }),
    },
    body: page,
  }
}

/**
 * What is fixed by its name may be kept for ever. All else is asked for again, which its tag makes cheap: after a release
 * nobody sees yesterday's page, from a browser or a proxy.
 */
const cacheRule = (rule = '') =>
  /immutable|max-age=[1-9]/.test(rule) && !rule.includes('s-maxage') ? rule : 'no-cache'

/** Headers that belong to a connection, and notes of the framework to itself. */
const ownHeaders = /^(connection|content-length|date|keep-alive|refresh|transfer-encoding|x-nextjs-(cache|prerender))$/

function plainHeaders(headers: OutgoingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name, value]) => value !== undefined && !ownHeaders.test(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)]),
  )
}
