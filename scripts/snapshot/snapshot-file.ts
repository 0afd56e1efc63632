/** Stands for the site itself, whatever its name. */
const siteHere = 'http://site.test'

/** Pages that only a server can answer, each time anew. */
const live = /^\/(zoeken|selectie|vergelijk|api)(\/|\.|$)/

const plain = /^[a-z0-9][a-z0-9.-]*$/
const asset = '/_next/static/'

/** Some hosts leave out folders that begin with "_". */
const assetFolder = 'opmaak/'

/**
 * The file of a snapshot in which an address of the site stands: its own path with an extension, so that who knows the
 * address finds the file, and what was chosen in a folder beside it. Null for what only a server can answer.
 */
export function snapshotFile(address: string): string | null {
  const { pathname, searchParams } = new URL(address, siteHere)
  if (live.test(pathname)) return null
  if (pathname.startsWith(asset)) return assetFolder + pathname.slice(asset.length)
  const [, path, extension = '.html'] = /^\/(.*?)(\.[a-z0-9.-]+)?$/.exec(pathname)!
  const params = [...searchParams]
  if (params.length === 0) return `${path || 'index'}${extension}`
  if (!params.flat().every((part) => plain.test(part))) return null
  return `${path}/${params.map(([name, value]) => `${name}-${value}`).join('_')}${extension}`
}

/** How one file of a snapshot names another. */
export function relativeAddress(from: string, to: string): string {
  const up = from.split('/').slice(0, -1)
  const down = to.split('/')
  while (up.length > 0 && up[0] === down[0]) {
    up.shift()
    down.shift()
  }
  return [...up.map(() => '..'), ...down].join('/')
}

/** A link as an address of the site, without the place on the page; nothing for another site. */
export function onSite(href: string, base: string): string[] {
  const { origin, pathname, search } = new URL(href, new URL(base, siteHere))
  return origin === siteHere ? [pathname + search] : []
}
