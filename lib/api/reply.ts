import { createHash } from 'node:crypto'
import { dataHeaders } from '../server/security-headers'
import { apiVersion } from './version'

/** What is answered, before it is a response to one request. A status from 400 is a problem. */
export type Reply = {
  status: 200 | 400 | 404 | 405 | 500
  body: unknown
  /** The pages beside this one, for the `Link` header. */
  beside?: { prev?: string; next?: string }
}

export const methods = 'GET, HEAD, OPTIONS'

/**
 * On every response. The data is open: a cache may keep it as long as it asks whether it changed, which the ETag makes
 * cheap. The design rules ask for `no-store`, which is for data that is not everyone's.
 */
export const fixedHeaders = {
  'API-Version': apiVersion,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'API-Version, ETag, Link',
  'Cache-Control': 'no-cache',
  ...dataHeaders,
}

/** The answer to a browser that asks whether a page of another site may ask. */
export function preflight(): Response {
  const headers = {
    ...fixedHeaders,
    Allow: methods,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers })
}

export function toResponse({ status, body, beside = {} }: Reply, request: Request): Response {
  const text = JSON.stringify(body)
  const headers = new Headers({ ...fixedHeaders, ETag: etagOf(text) })
  if (status === 405) headers.set('Allow', methods)
  const links = Object.entries(beside).flatMap(([relation, address]) =>
    address ? `<${address}>; rel="${relation}"` : [],
  )
  if (links.length > 0) headers.set('Link', links.join(', '))
  if (status === 200 && isKnown(headers.get('ETag')!, request)) return new Response(null, { status: 304, headers })
  headers.set('Content-Type', status === 200 ? 'application/json' : 'application/problem+json')
  return new Response(request.method === 'HEAD' ? null : text, { status, headers })
}

const etagOf = (text: string) => `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`

/** Compared weakly, as `If-None-Match` asks: a proxy that compresses makes the tag weak. */
function isKnown(etag: string, { headers }: Request): boolean {
  const known = (headers.get('If-None-Match') ?? '').split(',').map((tag) => tag.trim())
  return known.includes('*') || known.some((tag) => tag.replace(/^W\//, '') === etag)
}
