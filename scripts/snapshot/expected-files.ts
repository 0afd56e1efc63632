import type { Catalogue } from '@/lib/catalogue/catalogue'
import { fileLists } from '@/lib/export/datasets'
import { formats } from '@/lib/export/formats'
import { recordAddresses } from '@/lib/export/sitemap-xml'

/** What no page needs to lead to: the files of every list, with what describes them. */
export const tableAddresses = fileLists
  .filter(({ name }) => name !== 'selectie')
  .flatMap(({ name, formats: offered }) => [
    ...offered.map((format) => `/${name}${formats[format].extension}`),
    `/${name}.csv?voor=excel`,
    `/${name}.csv-metadata.json`,
    `/${name}.schema.json`,
  ])

/** What a snapshot holds at least: every record, and every list as a page and as files. */
export const expectedAddresses = (catalogue: Catalogue): string[] => [
  '/',
  ...recordAddresses(catalogue),
  ...catalogue.interventions.map(({ id }) => `/interventies/${id}.json`),
  ...['interventies', 'levensfasen', 'leefomgevingen', 'factoren', 'programmas', 'beleid', 'handelingsopties'].map(
    (list) => `/${list}`,
  ),
  ...['bevindingen', 'kaart', 'baten', 'data', 'over', 'privacy'].map((page) => `/${page}`),
  ...tableAddresses,
]
