import { Document, Packer } from 'docx'
import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import type { TakenList } from '../taken-list'
import { closing } from './closing'
import { contentsField } from './contents-field'
import { coreProperties } from './core-properties'
import { front } from './front'
import { headerAndFooter } from './header-and-footer'
import { interventionSections } from './intervention-sections'
import { listCautions } from '../../format/list-cautions'
import { listQuery } from './list-query'
import { overview } from './overview'
import { paragraph, strong } from './paragraphs'
import { readingGuide } from './reading-guide'
import { layOut, type Section } from './section'
import { noteNumbering, noteStyles } from './styles'
import { summarise } from './summary'

/** A4 in twentieths of a point; the margins leave lines of about ninety characters. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1240, bottom: 1080, left: 1247, right: 1247, header: 600, footer: 520 },
}

/** Fewer fit on a few pages, and the overview is contents enough. */
const mostWithoutContents = 10

/** A list as a Word note: to send on, to cut from, to print. */
export async function writeNote(
  taken: TakenList<Intervention>,
  catalogue: Catalogue,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    styles: noteStyles,
    numbering: noteNumbering,
    sections: [
      {
        properties: { page, titlePage: true },
        ...headerAndFooter(taken),
        children: [...front(taken), ...layOut(sectionsOf(taken, catalogue))],
      },
    ],
  })
  return new Uint8Array(await Packer.pack(document, 'uint8array', undefined, [coreProperties(taken)]))
}

function sectionsOf(taken: TakenList<Intervention>, catalogue: Catalogue): Section[] {
  const { records } = taken
  if (records.length === 0) return [nothing()]
  const query = listQuery(taken, catalogue)
  const isLong = records.length > mostWithoutContents
  const cautions = listCautions(records, query, catalogue)
  const opened: Section[] = [
    {
      place: 'samenvatting',
      title: 'Samenvatting',
      body: summarise(records, catalogue).map((text) => paragraph([text])),
    },
    ...(cautions.length === 0
      ? []
      : [
          {
            place: 'letop',
            title: 'Let op',
            body: cautions.map(({ lead, text }) => paragraph([strong(lead), ` ${text}`])),
          },
        ]),
    readingGuide(records, catalogue),
  ]
  const rest: Section[] = [
    ...(records.length > 1 ? [overview(records, catalogue)] : []),
    ...interventionSections(taken, isLong ? query : null, catalogue),
    ...closing(taken, catalogue),
  ]
  return isLong ? [...opened, contentsField([...opened, ...rest]), ...rest] : [...opened, ...rest]
}

const nothing = (): Section => ({
  place: 'samenvatting',
  title: 'Samenvatting',
  body: [
    paragraph([
      'Deze lijst is leeg: geen interventie in de catalogus past bij deze keuze. Dat betekent niet dat er geen interventies bestaan: de catalogus volgt een rapport dat een selectie geeft.',
    ]),
  ],
})
