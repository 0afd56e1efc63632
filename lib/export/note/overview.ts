import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import { classifiedWords } from '../../format/classified-words'
import { placeOfRecord } from './intervention-block'
import { placeLink } from './paragraphs'
import type { Section } from './section'
import { table } from './table'

const widths = [3900, 1080, 2216, 2216]

/** Every intervention in one line, each leading on to its block. */
export const overview = (records: Intervention[], { vocabularies }: Catalogue): Section => ({
  place: 'overzicht',
  title: 'Overzicht',
  body: [
    table({
      head: ['Interventie', 'Status', 'Levensfasen', 'Leefomgevingen'],
      widths,
      rows: records.map((record, number) => [
        [[placeLink(record.name, placeOfRecord(number))]],
        [[vocabularies.statuses.find(({ id }) => id === record.status)!.label]],
        [[classifiedWords(record.lifePhases, vocabularies['life-phases']) ?? 'niet vermeld']],
        [[classifiedWords(record.settings, vocabularies.settings) ?? 'niet vermeld']],
      ]),
    }),
  ],
})
