import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { load } from 'cheerio'
import { policy } from './policy'

/** Every way in which a folder is no snapshot that stands by itself, such as "over.html · link to data.html#api: …". */
export function findFaults(folder: string, expected: string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
  const contents = new Map(files.map((file) => [file, () => readFileSync(path.join(folder, file), 'utf8')]))
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, readPage(contents.get(file)!())]),
  )
  return [
    ...expected.filter((file) => !contents.has(file)).map((file) => `${file} · is not there`),
    ...[...pages].flatMap(([file, page]) =>
      [...page.faults, ...brokenLinks(file, page.links, contents, pages)].map((fault) => `${file} · ${fault}`),
    ),
    ...files
      .filter((file) => isText.test(file) && thisMachine.test(contents.get(file)!()))
      .map((file) => `${file} · names the machine on which it was made`),
    ...files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) =>
        Array.from(contents.get(file)!().matchAll(/url\(["']?([^"')]+)/g), ([, url]) => url!)
          .filter((url) => !contents.has(path.posix.join(path.posix.dirname(file), url)))
          .map((url) => `${file} · ${url} is not there`),
      ),
  ]
}

const isText = /\.(html|css|csv|json|ris|txt|svg)$/
const thisMachine = /\/\/(localhost|127\.0\.0\.1)\b/

type Page = { faults: string[]; links: string[]; ids: Set<string> }

/** What must not stand in a page, with what is wrong with it. */
const forbidden = {
  'script:not([type="application/ld+json"])': 'a script',
  'style, [style]': 'an inline style, which the policy blocks',
  'form, input, select, textarea': 'a control that needs the site; mark its part of the page with data-live',
  'button:not([popovertarget])': 'a button that needs a script; mark its part of the page with data-live',
  '[src], [srcset], [action], [ping], iframe, object': 'something to fetch',
}

function readPage(html: string): Page {
  const $ = load(html)
  const all = (selector: string) => $(selector).toArray()
  const faults = Object.entries(forbidden).flatMap(([selector, fault]) =>
    all(selector).map((tag) => `has ${fault}: ${$.html(tag).slice(0, 120)}`),
  )
  if ($('meta[http-equiv="Content-Security-Policy"]').attr('content') !== policy) faults.push('has not the policy')
  if ($('.snapshot-notice').length !== 1) faults.push('does not say that it is a snapshot')
  return {
    faults,
    links: all('[href]').map((tag) => $(tag).attr('href')!),
    ids: new Set(all('[id]').map((tag) => $(tag).attr('id')!)),
  }
}

function brokenLinks(
  from: string,
  links: string[],
  contents: Map<string, unknown>,
  pages: Map<string, Page>,
): string[] {
  return [...new Set(links)].flatMap((link) => {
    if (/^(https?|mailto|tel):/.test(link)) return []
    if (/^([a-z]+:|\/)/.test(link)) return [`link to ${link}: does not start from where the page stands`]
    const [place, id = ''] = link.split('#') as [string, string?]
    const file = place === '' ? from : path.posix.join(path.posix.dirname(from), decodeURI(place))
    if (!contents.has(file)) return [`link to ${link}: no such file`]
    return id === '' || pages.get(file)?.ids.has(decodeURIComponent(id)) ? [] : [`link to ${link}: no such place`]
  })
}
