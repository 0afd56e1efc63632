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
export type Question = {
  url: string
  /** Where the site stands for this visitor, in the one form that the pages read. */
  place: Record<string, string>
  /** Which parts of the page are asked for; empty for a whole page. */
  parts: Record<string, string>
  key: string
}

/** Of what a visitor sends, only this reaches the pages: no cookie, no language, no browser. */
export function readQuestion({ url = '/', headers }: Pick<IncomingMessage, 'url' | 'headers'>, now: Date): Question {
  const origin = siteOrigin({ get: (name) => headers[name]?.toString() ?? null })
  const [protocol = '', host = ''] = origin.split('://')
  const place = { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol }
  const parts = Object.fromEntries(
    routerHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])]])),
  )
  return { url, place, parts, key: JSON.stringify([quarterOf(now), origin, url, parts]) }
}

export const isForParts = ({ parts }: Question) => Object.keys(parts).length > 0

/** The same question, for all of the page. */
export const wholePage = (question: Question): Question => ({ ...question, parts: {}, key: `${question.key} whole` })

/** Files name the day on which they were taken, and midnight falls on a quarter of an hour everywhere. */
const quarterOf = (now: Date) => Math.floor(now.getTime() / 900_000)
