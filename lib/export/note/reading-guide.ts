import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import { inSentence } from '../../format/words'
import { paragraph, strong } from './paragraphs'
import type { Section } from './section'

/** What the words and brackets of the note mean, and do not mean; of the statuses only those that occur. */
export function readingGuide(records: Intervention[], { vocabularies }: Catalogue): Section {
  const statuses = vocabularies.statuses.filter(({ id }) => records.some(({ status }) => status === id))
  return {
    place: 'leeswijzer',
    title: 'Zo leest u deze notitie',
    body: [
      ...statuses.map(({ label, definition, caution }) =>
        paragraph([strong(label), ` betekent in het rapport: ${inSentence(definition)} ${caution}`]),
      ),
      paragraph([
        strong('Tussen vierkante haken'),
        ', zoals [school], staat wat de redactie van de catalogus heeft ingedeeld; de rest zegt het rapport zelf. Waarom wij iets zo indeelden, leest u op de pagina van de interventie.',
      ]),
      paragraph([strong('Niet vermeld'), ' betekent dat het rapport er niets over zegt. Het is geen “nee”.']),
    ],
  }
}
