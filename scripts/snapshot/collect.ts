import { load } from 'cheerio'
import { facetRows } from './facet-rows'
import { onSite } from './snapshot-file'

/** What the site answers to an address. */
export type Answer = {
  body: Buffer
  isPage: boolean
  /** What the site calls the file when it is taken. */
  name?: string
}

/** More at once than the machine has cores only makes the others wait. */
const visitors = 4

/**
 * Everything that stands in a snapshot, by its address: what is asked for, and what the pages lead to. Pages of a choice
 * lead no further, because from there every combination could be reached.
 */
export async function collect(
  start: string[],
  ask: (address: string) => Promise<Answer>,
  belongs: (address: string) => boolean,
) {
  const answers = new Map<string, Answer>()
  const queue = [...start]
  const known = new Set(queue)

  async function visitNext(): Promise<void> {
    const address = queue.shift()
    if (address === undefined) return
    const answer = await ask(address)
    answers.set(address, answer)
    for (const found of leadsTo(address, answer)) {
      if (known.has(found) || !belongs(found)) continue
      known.add(found)
      queue.push(found)
    }
    return visitNext()
  }

  // The first answers give the visitors something to share.
  while (queue.length > 0) await Promise.all(Array.from({ length: visitors }, visitNext))
  return answers
}

function leadsTo(address: string, { body, isPage }: Answer): string[] {
  if (address.endsWith('.css'))
    return Array.from(body.toString().matchAll(/url\(["']?([^"')]+)/g), ([, url]) => onSite(url!, address)).flat()
  if (!isPage) return []
  const $ = load(body)
  const named = (selector: string) =>
    $(selector)
      .toArray()
      .flatMap((tag) => onSite($(tag).attr('href')!, address))
  const parts = named('link[rel="stylesheet"], link[rel="icon"], link[rel="apple-touch-icon"]')
  if (address.includes('?')) return parts
  const choices = facetRows($, address)
    .filter(({ box }) => !box.closest('label').children('span').last().text().startsWith('0 '))
    .map((row) => row.address)
  return [...parts, ...named('a[href]'), ...choices]
}
