import type { IncomingMessage } from 'node:http'
import { siteOrigin } from '../url/site-origin'

/** How the router of the site asks for parts of a page. */
const routerHeaders = [
  'rsc',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
]

/**
 * A question, reduced to all that its answer may depend on: the address as it was asked, and the headers that the pages
 * get to see. Two with the same key get the same answer.
 */
export type Question = { url: string; headers: Record<string, string>; key: string }

/** Of what a visitor sends, only this reaches the pages: no cookie, no language, no browser. */
export function readQuestion(request: Pick<IncomingMessage, 'url' | 'headers'>, now: Date): Question {
  const { url = '/' } = request
  const headers: Record<string, string> = originHeaders(request.headers)
  for (const name of routerHeaders) {
    const value = request.headers[name]
    if (value !== undefined) headers[name] = String(value)
  }
  return { url, headers, key: [quarterOf(now), url, ...Object.entries(headers).flat()].join(' ') }
}

/** The place of the site for this visitor, in the one form that the pages read. */
function originHeaders(asked: IncomingMessage['headers']) {
  const origin = siteOrigin({ get: (name) => asked[name]?.toString() ?? null })
  const [protocol = '', host = ''] = origin.split('://')
  return { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol }
}

/** Files name the day on which they were taken, and midnight falls on a quarter of an hour everywhere. */
const quarterOf = (now: Date) => Math.floor(now.getTime() / 900_000)
