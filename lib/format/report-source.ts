import type { Vocabularies } from '../catalogue/vocabularies'
import { formatPublished } from './dates'
import { joinAnd } from './words'

/** A report as a source line names it: "RIVM, Trimbos-instituut en GGD GHOR Nederland", title, "28 april 2022". */
export function reportSource({ authors, label, published }: Vocabularies['reports'][number]) {
  return { authors: joinAnd(authors), title: label, published: formatPublished(published) }
}

/** "paragraaf 3.2", "hoofdstuk 5", "bijlage 3" */
export function placeInReport(section: string): string {
  if (section.startsWith('bijlage')) return section
  return `${section.includes('.') ? 'paragraaf' : 'hoofdstuk'} ${section}`
}
