import { readdirSync } from 'node:fs'
import path from 'node:path'
import { parametersOf } from '@/lib/api/list-parameters'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { namedPages } from '@/lib/catalogue/named-pages'
import { everyDataset, fileLists } from '@/lib/export/datasets'
import { wordsOf } from '@/lib/text/words'

/** All that a hostile visitor can know of the site. */
export type Site = {
  /** As the folders say them: "/interventies/[id]/json". */
  routes: string[]
  /** The files of lists, which rewrites give: "/interventies.csv". */
  files: string[]
  api: string[]
  /** Of every page that is made from an id: the folder and the id. */
  pages: { folder: string; id: string }[]
  /** Every parameter that means something somewhere, with values that it takes. */
  parameters: { name: string; values: string[] }[]
  words: string[]
}

/** Routes are read from the folders of app/, so that a new one is asked too. */
export function readSite(): Site {
  const catalogue = loadCatalogue()
  const pages = namedPages(catalogue)
  const descriptions = ['csv-metadata.json', 'schema.json']
  return {
    routes: readRoutes(path.resolve(import.meta.dirname, '../../app')),
    files: fileLists.flatMap(({ name, formats }) => [...formats, ...descriptions].map((file) => `/${name}.${file}`)),
    api: [
      '/api/v1',
      '/api/v1/openapi.json',
      ...everyDataset.flatMap(({ name, recordsIn }) => [
        `/api/v1/${name}`,
        ...recordsIn(catalogue).map(({ id }) => `/api/v1/${name}/${id}`),
      ]),
    ],
    pages: pages.map(({ folder, id }) => ({ folder, id })),
    parameters: knownParameters(pages.map(({ id }) => id)),
    words: [...new Set(pages.flatMap(({ name }) => wordsOf(name)))],
  }
}

/** What a file in app/ is, as an address; a name that is absent gives none. */
const addressOf: Record<string, string> = {
  'page.tsx': '',
  'route.ts': '',
  'opengraph-image.ts': '/opengraph-image/[beeld]',
  'manifest.ts': '/manifest.webmanifest',
}

function readRoutes(app: string): string[] {
  return readdirSync(app, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name in addressOf)
    .map(({ parentPath, name }) => {
      const folder = path.relative(app, parentPath).split(path.sep).filter(Boolean)
      return [...folder.map((one) => `/${one}`), addressOf[name]].join('') || '/'
    })
    .sort()
}

function knownParameters(ids: string[]): Site['parameters'] {
  const byName = new Map<string, string[]>()
  const lists = everyDataset.flatMap((dataset) => parametersOf(dataset, loadLists()))
  for (const { name, allowed = [], example } of lists)
    byName.set(name, [...(byName.get(name) ?? []), ...allowed, String(example)])
  // What only pages and files know.
  byName.set('id', ids)
  byName.set('toon', ['verschillen'])
  byName.set('rijen', ['leefomgeving', 'onderwerp', 'factor'])
  byName.set('voor', ['excel'])
  for (const name of ['volwassenen', 'welbevinden', 'depressie', 'angst']) byName.set(name, ['350.000', '2,5', '1'])
  return [...byName].map(([name, values]) => ({ name, values: [...new Set(values)] }))
}
