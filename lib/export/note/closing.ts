import type { FileChild } from 'docx'
import type { Catalogue } from '../../catalogue/catalogue'
import type { Intervention } from '../../catalogue/intervention'
import { formatPublished } from '../../format/dates'
import { siteName } from '../../format/page-title'
import { reportSource } from '../../format/report-source'
import { factorReportOf, reportsOf } from '../cited-reports'
import type { TakenList } from '../taken-list'
import { bullet, paragraph, webLink } from './paragraphs'
import type { Section } from './section'

type Report = Catalogue['vocabularies']['reports'][number]

/** Where it comes from, what it does not say, and how to use it. */
export function closing(taken: TakenList<Intervention>, catalogue: Catalogue): Section[] {
  return [
    { place: 'bronnen', title: 'Bronnen', body: sources(taken, catalogue) },
    { place: 'voorbehoud', title: 'Wat deze notitie niet zegt', body: caveats() },
    { place: 'gebruik', title: 'Overnemen en citeren', body: reuse(taken) },
  ]
}

function sources({ records }: TakenList<Intervention>, { vocabularies: { reports } }: Catalogue): FileChild[] {
  return [
    ...reportsOf(records, reports).map((report) => bullet([`De interventies: ${cite(report)}`])),
    ...factorReportOf(records, reports).map((report) => bullet([`De namen van de factoren: ${cite(report)}`])),
  ]
}

function cite(report: Report): string {
  const { authors, title, published } = reportSource(report)
  return `${authors}, ${title}. ${report.kind}, ${published}.`
}

const caveats = () =>
  [
    'De status komt uit een rapport van 2022. Wat daarna veranderde, kijkt u na bij de bron onder “Meer lezen”.',
    'Staat een interventie hier niet, dan zegt dat niets over die interventie. Het rapport is een selectie, geen volledige lijst.',
    'Dit is geen behandeladvies. Zoekt iemand hulp, dan is de huisarts de weg.',
    'Kosten en baten staan niet in deze notitie. Ook hoe groot een effect is, staat er niet in.',
    'De catalogus is een onafhankelijke bewerking. De makers van de rapporten maakten haar niet.',
  ].map((caveat) => bullet([caveat]))

function reuse({ title, date, version, address }: TakenList<Intervention>): FileChild[] {
  return [
    paragraph([`Indeling en samenvattingen: CC BY 4.0, ${siteName}. De feiten komen uit de genoemde rapporten.`]),
    paragraph([
      `Zo citeert u deze lijst: ${siteName}. ${title}. Versie ${version}, geraadpleegd op ${formatPublished(date)}, `,
      webLink(address, address),
      '.',
    ]),
    paragraph(['Voor wat een rapport zegt, citeert u het rapport zelf.']),
  ]
}
