import { Footer, Header, PageNumber, TabStopType, TextRun } from 'docx'
import type { Intervention } from '../../catalogue/intervention'
import { formatPublished } from '../../format/dates'
import { siteName } from '../../format/page-title'
import type { TakenList } from '../taken-list'
import { paragraph, type Words } from './paragraphs'
import { hairline } from './styles'
import { textWidth } from './table'

/** Longer would break the line at the head of the page. */
const longestTitle = 70

/** The site on every page; from the second page on also which list it is, as the first has that as its title. */
export function headerAndFooter({ title, date, version }: TakenList<Intervention>) {
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()}…` : title
  const pages = new TextRun({ children: ['pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })
  const footer = new Footer({
    children: [line('Footer', [`${formatPublished(date)}, versie ${version}`, tab(), pages])],
  })
  return {
    headers: {
      first: new Header({ children: [line('Header', [siteName])] }),
      default: new Header({ children: [line('Header', [siteName, tab(), short])] }),
    },
    footers: { first: footer, default: footer },
  }
}

const tab = () => new TextRun({ text: '\t' })

const line = (style: 'Header' | 'Footer', words: Words[]) =>
  paragraph(words, {
    style,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    border: style === 'Header' ? { bottom: { ...hairline, space: 4 } } : { top: { ...hairline, space: 4 } },
  })
