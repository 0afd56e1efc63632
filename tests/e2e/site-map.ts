import type { APIRequestContext } from '@playwright/test'

/** A page as a reader of its HTML sees it: the links that stand on it, and the places that a link may name. */
export type VisitedPage = {
  status: number
  headers: Record<string, string>
  html: string
  links: URL[]
  ids: Set<string>
}

/** More at once would measure the server, not the site. */
const visitors = 4

/** Every page within the site that links lead to from an address, by its path and query. */
export async function visitAll(request: APIRequestContext, origin: string, start: string) {
  const pages = new Map<string, VisitedPage>()
  const queue = [start]
  const known = new Set(queue)

  async function visitNext(): Promise<void> {
    const address = queue.shift()
    if (address === undefined) return
    const page = await visit(request, new URL(address, origin))
    pages.set(address, page)
    for (const { pathname, search } of page.links) {
      const found = pathname + search
      if (!known.has(found)) queue.push(found)
      known.add(found)
    }
    return visitNext()
  }

  // The first page gives the visitors something to share.
  while (queue.length > 0) await Promise.all(Array.from({ length: visitors }, visitNext))
  return pages
}

async function visit(request: APIRequestContext, address: URL): Promise<VisitedPage> {
  const response = await request.get(address.href)
  const isPage = response.headers()['content-type']?.startsWith('text/html')
  const html = isPage ? await response.text() : ''
  return {
    status: response.status(),
    headers: response.headers(),
    html,
    links: linksIn(html, address),
    ids: new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id!)),
  }
}

/**
 * The links of a piece of HTML to pages of this site. Files to keep are no pages: every list offers six of each view. Those
 * that robots are asked to leave alone are left alone here as well: from one comparison they lead to all others.
 */
export function linksIn(html: string, base: URL): URL[] {
  return Array.from(html.matchAll(/<a\s[^>]*>/g), ([tag]) => tag)
    .filter((tag) => !/\sdownload\b|\srel="nofollow"/.test(tag))
    .flatMap((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? [])
    .map((href) => new URL(unescape(href), base))
    .filter(({ origin }) => origin === base.origin)
}

const unescape = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')

/** What a page says itself, without header and footer. */
const mainOf = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

export const kindOf = (address: string) => /^\/([a-z]+)/.exec(address)?.[1]

/** The record an address stands for: a page of its own, or a place on the page of all. */
export function recordAt({ pathname, search, hash }: URL): string | undefined {
  if (search !== '') return undefined
  if (/^\/(levensfasen|leefomgevingen|factoren|programmas|interventies)\/[a-z0-9-]+$/.test(pathname)) return pathname
  return pageOfAll.test(pathname) && hash !== '' ? pathname + hash : undefined
}

const pageOfAll = /^\/(beleid|handelingsopties|bevindingen)$/

/** "record → record" for every link in what a record says itself. */
export function stepsBetweenRecords(pages: [string, VisitedPage][], origin: string): Set<string> {
  const records = pages.flatMap(([address, { html }]): [string, string][] => {
    if (recordAt(new URL(address, origin)) !== undefined) return [[address, mainOf(html)]]
    if (!pageOfAll.test(address)) return []
    const [, ...entries] = mainOf(html).split('<li id="')
    return entries.map((entry) => [`${address}#${entry.slice(0, entry.indexOf('"'))}`, entry])
  })
  return new Set(
    records.flatMap(([from, html]) =>
      linksIn(html, new URL(from, origin))
        .map(recordAt)
        .filter((to) => to !== undefined && to !== from)
        .map((to) => `${from} → ${to}`),
    ),
  )
}
