import type { Catalogue } from '@/lib/catalogue/catalogue'
import { findName, plain } from './find-name'
import { boxSentencesWithoutMeasure, type KnownDifference } from './known-differences'
import { knownList } from './known-list'
import { onOneLine, type Sections } from './sections'

/** The box "Beleid & maatregelen, Leefomgevingen" of a section: what policy does, then the settings, one a line. */
export function readBox(section: string): { sentences: string[]; settings: string[] } {
  const start = section.search(/^Beleid & maatregelen/m)
  const box = section.slice(start, start + section.slice(start).search(/^https:\/\//m))
  const settingsStart = box.search(/^Thuis$/m)
  const settings = box
    .slice(settingsStart)
    .trim()
    // A list between brackets may run over two lines.
    .replaceAll(/(?<=\([^)]*)\n/g, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
  const prose = onOneLine(box.slice(0, settingsStart).replace(/^Beleid & maatregelen.*\n/, ''))
  return { sentences: prose.split(/(?<=[.”])\s+(?=\p{Lu})/u), settings }
}

const sectionsWithBox = ['3.1', '3.2', '3.3', '3.4']

/** The boxes both ways: their settings are those of the phases, and each of their sentences has a measure or names a programme. */
export function boxDifferences(
  { vocabularies, policyMeasures, programmes }: Catalogue,
  factsheet: Sections,
  withoutMeasure: KnownDifference[] = boxSentencesWithoutMeasure,
): string[] {
  const names = programmes.flatMap(({ name, alternativeNames }) => [name, ...alternativeNames])
  const known = knownList(withoutMeasure)
  const differences = sectionsWithBox.flatMap((section) => {
    const { sentences, settings } = readBox(factsheet.get(section)!)
    const wrongPhases = vocabularies['life-phases']
      .filter((phase) => phase.section === section)
      .filter((phase) => phase.settings.map(({ printed }) => printed).join('|') !== settings.join('|'))
    const words = policyMeasures.filter(({ source }) => source.section === section).map(({ source }) => source.words)
    return [
      ...wrongPhases.map(({ id }) => `${id}: the box of ${section} has ${settings.join(', ')}.`),
      ...sentences
        .filter((sentence) => !words.some((some) => sentence.includes(onOneLine(some))))
        .filter((sentence) => !names.some((name) => findName(plain(sentence), name) >= 0))
        .filter((sentence) => !known.has(({ what }) => sentence.startsWith(what)))
        .map((sentence) => `The sentence "${sentence.slice(0, 80)}…" in the box of ${section} has no measure.`),
    ]
  })
  return [...differences, ...known.unused()]
}
