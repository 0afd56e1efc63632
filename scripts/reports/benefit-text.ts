import type { BenefitTable } from '@/lib/catalogue/benefit-table'

/** The places of the report with amounts: the sections of chapter 4, and the bullets of chapter 5 on benefits. */
export const benefitSections = ['4.1', '4.2', '5'] as const
export type BenefitSections = Record<(typeof benefitSections)[number], string>

export function readBenefitSections(reportText: string): BenefitSections {
  const text = squeeze(reportText)
  const between = (from: string, to: string) => {
    const start = text.indexOf(from)
    return start < 0 ? '' : text.slice(start, text.indexOf(to, start))
  }
  const chapter5 = between('5. Kernbevindingen', '6. Werkwijze')
  return {
    '4.1': between('4.1 Kostenreductie', '4.2 Kostenreductie'),
    '4.2': between('4.2 Kostenreductie', '5. Kernbevindingen'),
    '5': chapter5
      .split('•')
      .filter((bullet) => /\bbaten\b/.test(bullet))
      .join('•'),
  }
}

/** The part of a section that a record is about: from the title of its table to the next, or all of it. */
export function textOfRecord({ table, source }: BenefitTable, sections: BenefitSections): string {
  const section = sections[source.section as keyof BenefitSections] ?? ''
  if (table === undefined) return section
  const start = section.indexOf(`${table}:`)
  if (start < 0) return ''
  const end = section.slice(start + 1).search(/Tabel \d:/)
  return end < 0 ? section.slice(start) : section.slice(start, start + 1 + end)
}

/** One space where the report has several, or the end of a line. */
export const squeeze = (text: string) => text.replaceAll(/\s+/g, ' ')

/** Where words stand in a squeezed text. A number stands there as a whole: "5%" not in "15%", "€ 54" not in "€ 541". */
export function wholePattern(words: string): RegExp {
  const before = /^\d/.test(words) ? '(?<![\\d.,])' : ''
  const after = /\d$/.test(words) ? '(?!\\d|[.,]\\d)' : ''
  return new RegExp(before + squeeze(words).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`) + after, 'g')
}
