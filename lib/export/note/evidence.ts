import type { Intervention } from '../../catalogue/intervention'
import type { Vocabularies } from '../../catalogue/vocabularies'
import { countHeadingOnly } from '../../format/evidence'
import { inSentence, opening } from '../../format/words'

/**
 * What follows the word of the status in the same breath, so that nobody takes the word alone: the heading where that
 * says something else, and the recognition. What else the headings hide stands at the front of the note, once for all
 * that it concerns.
 */
export function qualifyStatus(record: Intervention, { statuses, recognitions }: Vocabularies): string {
  if (countHeadingOnly([record]).headingOnly === 1)
    return ', volgens de kop in het rapport; de tekst noemt geen erkenning van deze interventie zelf.'
  const { phrase } = statuses.find(({ id }) => id === record.listedUnder)!
  const { label } = recognitions.find(({ id }) => id === record.recognition)!
  const lead = record.recognition === 'niet-vermeld' ? 'Erkenning' : 'Volgens de tekst'
  const heading =
    record.status === record.listedUnder ? '' : `; staat in het rapport onder “${opening(phrase)} interventies”`
  return `${heading}. ${lead}: ${inSentence(label)}.`
}
