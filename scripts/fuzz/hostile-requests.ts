import { seededRandom } from '../relevance/generated-documents'
import type { RawRequest } from './ask'
import { hostileHeaders } from './hostile-headers'
import { frameworkPaths, unknownPaths } from './hostile-paths'
import { type Draw, drawFrom, hostileName, hostilePart } from './hostile-values'
import type { Site } from './site'

export type HostileRequest = RawRequest & {
  seed: number
  number: number
  /** Letters and digits that stand nowhere else: what comes back with them came from this request. */
  mark: string
  /** Whether anything stands at its path, whatever is asked of it; left out where that is not known. */
  isThere?: boolean
}

/** By how many requests of each kind are made, beside each other. */
const kinds = { route: 46, file: 20, api: 18, framework: 8, unknown: 8 }
type Kind = keyof typeof kinds

const kindOfPlace = Object.entries(kinds).flatMap(([kind, share]) => Array.from({ length: share }, () => kind as Kind))

/** The same number of the same seed is the same request. */
export function hostileRequest(seed: number, number: number, site: Site): HostileRequest {
  const draw = drawFrom(seededRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)))
  const mark = `zq${number.toString(36)}qz`
  const made = paths[draw.oneOf(kindOfPlace)](draw, mark, site)
  const { path } = made
  const isThere = made.isThere ?? (isNowhere(path, mark) ? false : undefined)
  const headers = hostileHeaders(draw, mark)
  const method = draw.oneOf(['GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'OPTIONS'])
  const query = draw.chance(0.85) ? `?${hostileQuery(draw, mark, site)}` : ''
  return { seed, number, mark, method, path: path + query, headers, ...(isThere !== undefined && { isThere }) }
}

/** Nothing has the mark in its address; but what dots and slashes make of one is the server's to say. */
const isNowhere = (path: string, mark: string) => {
  const [place = ''] = path.split('?')
  return place.includes(mark) && !/\.\.|%2e|\/\/|\\/i.test(place)
}

/** Without the address of the site, or someone to tell, there is nothing to say. */
const onlyWhenConfigured = ['/sitemap.xml', '/.well-known/security.txt']

type HostilePath = Pick<HostileRequest, 'path' | 'isThere'>

const paths: Record<Kind, (draw: Draw, mark: string, site: Site) => HostilePath> = {
  route(draw, mark, site) {
    // A third of the routes, and every one the same: an image.
    const images = site.routes.filter((one) => one.includes('opengraph-image'))
    const route = draw.oneOf(draw.chance(0.1) ? images : site.routes.filter((one) => !images.includes(one)))
    const segments = route.split('/').filter(Boolean)
    const names = segments.filter(isName)
    if (names.length === 0 || draw.chance(0.3)) return knownRoute(draw, route, site)
    const path = `/${segments.map((one) => (isName(one) ? hostileSegment(draw, mark, site) : one)).join('/')}`
    return { path }
  },
  file(draw, mark, { files, words }) {
    const file = draw.oneOf(files)
    if (draw.chance(0.85)) return { path: file, isThere: true }
    return {
      path:
        file.replace(/\..*/, '') +
        draw.oneOf(['.', '..', '.csv.', '.php', '.CSV', `.${hostilePart(draw, mark, words, 60)}`]),
    }
  },
  api(draw, mark, site) {
    const path = draw.oneOf(site.api)
    if (draw.chance(0.6)) return { path, isThere: true }
    return { path: `${path}/${hostileSegment(draw, mark, site)}` }
  },
  framework(draw, mark, { routes, words }) {
    const part = hostilePart(draw, mark, words, 60)
    const route = draw.oneOf(routes)
    return {
      path: draw
        .oneOf(frameworkPaths)
        .replace('PART', () => part)
        .replace('ROUTE', () => route),
    }
  },
  unknown(draw, mark, { words }) {
    const part = hostilePart(draw, mark, words, 200)
    return { path: draw.oneOf(unknownPaths).replaceAll('PART', () => part) }
  },
}

const isName = (segment: string) => segment.startsWith('[')

/** A page that exists: routes with an id get one of theirs. */
function knownRoute(draw: Draw, route: string, { pages }: Site): HostilePath {
  if (onlyWhenConfigured.includes(route)) return { path: route }
  if (!route.includes('[')) return { path: route, isThere: true }
  const inFolder = pages.filter(({ folder }) => route === `/${folder}/[id]`)
  if (inFolder.length > 0) return { path: route.replace('[id]', draw.oneOf(inFolder).id), isThere: true }
  const page = draw.oneOf(pages.filter(({ folder }) => route.startsWith(`/${folder}/[id]`)))
  const list = draw.oneOf(['interventies', 'programmas', 'beleid', 'handelingsopties'])
  const names: Record<string, string> = {
    '[id]': page?.id ?? 'x',
    '[beeld]': 'beeld',
    '[lijst]': route.startsWith('/lijsten') ? `${list}.json` : list,
    '[bestand]': draw.oneOf(['csv', 'json', 'xlsx', 'ris', 'docx', 'schema.json']),
    '[[...pad]]': 'v1',
  }
  return { path: route.replaceAll(/\[+[^/]+\]/g, (name) => names[name] ?? 'x') }
}

/** An id that is nearly right, or nothing like one. */
function hostileSegment(draw: Draw, mark: string, { pages, words }: Site): string {
  const { id } = draw.oneOf(pages)
  const place = draw.below(id.length)
  const part = () => hostilePart(draw, mark, words, 300)
  return draw.oneOf([
    part,
    part,
    part,
    () => id.slice(0, place) + part() + id.slice(place),
    () => id.slice(0, place) + id.slice(place + 1),
    () => id.toUpperCase(),
    () => `${id}.${draw.oneOf(['json', 'rsc', 'txt', 'html', 'json.json', 'rsc.json', 'segments/_tree.segment.rsc'])}`,
    () => `${id}/`,
    () => `${id}//${part()}`,
    () => `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`,
    () => `${id};${part()}`,
  ])()
}

/** Room for the longest request that the server takes (16 kB), and for some that it does not. */
const lengths = [200, 200, 200, 200, 2000, 2000, 8000, 15_000, 17_000]

function hostileQuery(draw: Draw, mark: string, { parameters, words }: Site): string {
  const { below, oneOf, chance } = draw
  const longest = oneOf(lengths)
  const pair = () => {
    const { name, values } = oneOf(parameters)
    const asked = chance(0.75)
      ? name
      : chance(0.5)
        ? encodeURIComponent(hostileName(draw))
        : hostilePart(draw, mark, words, 40)
    const value = chance(0.25) ? encodeURIComponent(oneOf(values)) : hostilePart(draw, mark, words, longest)
    return chance(0.03) ? asked : `${asked}=${value}`
  }
  const few = () => Array.from({ length: 1 + below(6) }, pair)
  const sorts = [
    few,
    few,
    few,
    // The parameter that costs most.
    () => [`q=${hostilePart(draw, mark, words, longest)}`, ...few().slice(0, below(3))],
    () => [`q=${hostilePart(draw, mark, words, longest)}`],
    () => repeated(oneOf([pair(), 'a', 'id', 'q=a', `id=${mark}`, 'levensfase=jeugd', '', ';']), longest),
    () => distinct(oneOf(['', 'id=', 'q=', 'factor=', 'a[]=']), longest),
  ]
  const pairs = oneOf(sorts)()
  return pairs.join(chance(0.02) ? ';' : '&').slice(0, longest)
}

const repeated = (pair: string, longest: number) =>
  Array.from({ length: Math.ceil(longest / (pair.length + 1)) }, () => pair)

const distinct = (start: string, longest: number) =>
  Array.from({ length: Math.ceil(longest / (start.length + 4)) }, (_, place) => start + place.toString(36))
