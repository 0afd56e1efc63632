import { readFileSync } from 'node:fs'

/** The parts of a report by their number, such as "3.2" or "bijlage 3"; a chapter holds its sections. */
export type Sections = Map<string, string>

/** How each part begins in the plain text, in the order of the report. */
const headings: Record<string, [section: string, beginning: RegExp][]> = {
  'factsheet-2022': [
    ['1', /^\s*1\. Inleiding$/m],
    ['2', /^\s*2\. Principes voor/m],
    ['3', /^\s*3\. Effectieve en kansrijke/m],
    ['3.1', /^3\.1 Rond de geboorte/m],
    ['3.2', /^3\.2 Jeugd/m],
    ['3.3', /^3\.3 Adolescenten/m],
    ['3.4', /^3\.4 Volwassenen/m],
    ['4', /^\s*4\. Economische baten/m],
    ['4.1', /^4\.1 Kostenreductie/m],
    ['4.2', /^4\.2 Kostenreductie/m],
    ['5', /^\s*5\. Kernbevindingen/m],
    ['6', /^\s*6\. Werkwijze/m],
  ],
  'briefrapport-2024': [
    ['1', /^\s*1 Inleiding/m],
    ['2', /^\s*2 Factoren die/m],
    ['2.1', /^2\.1 Inleiding/m],
    ['2.2', /^2\.2 Methode/m],
    ['2.3', /^2\.3 Resultaten/m],
    ['3', /^\s*3 Factoren met handelingsperspectief/m],
    ['3.1', /^3\.1 Inleiding/m],
    ['3.2', /^3\.2 Methode/m],
    ['3.3', /^3\.3 Resultaten/m],
    ['4', /^\s*4 Conclusie en discussie/m],
    ['4.1', /^4\.1 Conclusie/m],
    ['4.2', /^4\.2 Discussie/m],
    ['4.2.1', /^4\.2\.1 Implicaties/m],
    ['4.2.2', /^4\.2\.2 Aandachtspunten/m],
    ['4.2.3', /^4\.2\.3 Suggesties/m],
    ['bijlage 1', /^\s*Bijlage 1 /m],
    ['bijlage 2', /^\s*Bijlage 2 /m],
    ['bijlage 3', /^\s*Bijlage 3 /m],
  ],
}

/** Reads the parts of a report. Throws when the text has no such heading: then it is not that report. */
export function readSections(reportId: string, file: string): Sections {
  return cutSections(readFileSync(file, 'utf8'), headings[reportId] ?? [])
}

/** Each part runs to the next heading that is not within it. */
export function cutSections(text: string, beginnings: [string, RegExp][]): Sections {
  const starts = beginnings.map(([section, beginning]) => {
    const start = text.search(beginning)
    if (start < 0) throw new Error(`The report has no heading like ${beginning} for section ${section}.`)
    return { section, start }
  })
  return new Map(
    starts.map(({ section, start }, place) => {
      const next = starts.slice(place + 1).find((other) => !other.section.startsWith(`${section}.`))
      return [section, text.slice(start, next?.start)]
    }),
  )
}

/**
 * A text on one line: words broken off at the end of a line made whole ("maat-\nregelen", but not "preconceptie- en"),
 * bullets, footers of pages and doubled spaces left out.
 */
export function onOneLine(text: string): string {
  return text
    .replaceAll(/^(RIVM Briefrapport.*|Pagina \d+ van \d+)$/gm, '')
    .replaceAll(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})(?!en\b|of\b)/gu, '')
    .replaceAll(/[•\s]+/g, ' ')
    .trim()
}
