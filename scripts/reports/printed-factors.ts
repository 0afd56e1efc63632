import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { between, linesOf } from './briefrapport-text'

type Half = Vocabularies['factor-themes'][number]['half']

export type DescribedFactor = { name: string; half: Half; theme: string; description: string }

const halfHeadings = new Map<string, Half>([
  ['Individuele factoren', 'individueel'],
  ['Omgevingsfactoren', 'omgeving'],
])

/** Bijlage 2: every factor with what it is, under its theme, under its half. */
export function readDescribedFactors(whole: string): DescribedFactor[] {
  const found: DescribedFactor[] = []
  const lines = linesOf(between(whole, 'Beschrijvingen van de factoren op de longlist', 'Bijlage 3 Handelingsopties'))
  let half: Half = 'individueel'
  let theme = ''
  for (const [place, line] of lines.entries()) {
    const newHalf = halfHeadings.get(line)
    const factor = /^- (?<name>[^:]+?)\s*:\s*(?<description>.*)$/.exec(line)?.groups
    if (newHalf !== undefined) half = newHalf
    else if (factor !== undefined) found.push({ name: factor.name!, half, theme, description: factor.description! })
    else if (isThemeHeading(line, lines[place + 1])) theme = line
    else if (found.length > 0) found.at(-1)!.description += ` ${line}`
  }
  return found
}

/** The last line of a description may stand above a factor too, but that ends with a full stop. */
const isThemeHeading = (line: string, next = '') => next.startsWith('- ') && !line.endsWith('.')

/**
 * Figure 4.1: the factors under the names of their themes, which are in capitals. The bold type and the marking that
 * show the shortlist are lost in plain text, so the legend above them is passed over.
 */
export function readFigure(whole: string): { name: string; theme: string }[] {
  const behindLegend = between(whole, 'markering: veel handelingsperspectief overheid', '4.2.1 ')
  // The figure fills its page to the end; a page begins with a space.
  const figure = behindLegend.split(/\n (?=\S)/)[0]!
  const found: { name: string; theme: string }[] = []
  let theme = ''
  // A name that goes on behind a slash may stand on two lines.
  for (const line of linesOf(figure.replaceAll(/\/\s*\n/g, '/ ')))
    if (line === line.toUpperCase()) theme = line
    else found.push({ name: line, theme })
  return found
}

/** The factors that 3.3 sums up as those of which the experts expect most. */
export const readPerspectiveNames = (whole: string): string[] =>
  [...between(whole, 'handelingsperspectief (zie tekstbox 3.1):', '.').matchAll(/‘([^’]+)’/g)].map(([, name]) => name!)

/** Where each table of names begins, and what stands behind it. */
const tablesOfNames = {
  longlist: { individueel: ['Tabel 2.1a', 'Tabel 2.1b'], omgeving: ['Tabel 2.1b', 'Tabel 2.2a'] },
  shortlist: { individueel: ['Tabel 2.2a', 'Tabel 2.2b'], omgeving: ['Tabel 2.2b', '3 Factoren met'] },
} as const

/** The cells of table 2.1 or 2.2, run together as they are read: row by row, the borders between them lost. */
export function readTableOfNames(whole: string, list: keyof typeof tablesOfNames, half: Half) {
  const [name, next] = tablesOfNames[list][half]
  // The title ends with the line that names the half.
  return { name, cells: between(whole, name, next).replace(/^[^]*?in Nederland:.*/, '') }
}
