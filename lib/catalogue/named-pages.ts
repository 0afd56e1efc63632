import { nearest } from '../text/nearest'
import { slug } from '../text/slug'
import type { Catalogue } from './catalogue'

/** A page that is made from an id, and every form in which its names may stand in an address. */
export type NamedPage = { folder: string; id: string; name: string; slugs: string[] }

/** Every page with an id, to suggest from when an address is not found. */
export function namedPages({ vocabularies, interventions, programmes }: Catalogue): NamedPage[] {
  const terms = { levensfasen: 'life-phases', leefomgevingen: 'settings', factoren: 'factors' } as const
  return [
    ...Object.entries(terms).flatMap(([folder, list]) =>
      vocabularies[list].map(({ id, label }) => named(folder, id, label, [])),
    ),
    ...interventions.map(({ id, name, alternativeNames }) => named('interventies', id, name, alternativeNames)),
    ...programmes.map(({ id, name, alternativeNames }) => named('programmas', id, name, alternativeNames)),
  ]
}

function named(folder: string, id: string, name: string, otherNames: string[]): NamedPage {
  return { folder, id, name, slugs: [...new Set([id, ...[name, ...otherNames].map(slug)])] }
}

/** The pages of a folder whose names look most like an id that is not there, nearest first. */
export function nearestPages(asked: string, folder: string, pages: readonly NamedPage[]): NamedPage[] {
  const inFolder = pages.filter((page) => page.folder === folder)
  const slugs = nearest(
    asked,
    inFolder.flatMap((page) => page.slugs),
  )
  return [...new Set(slugs.flatMap((one) => inFolder.filter((page) => page.slugs.includes(one))))]
}
