import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx'

/** The colours of the site on white. Sizes below are in half points, lengths in twentieths of a point, as Word counts. */
const ink = '16272B'
const inkSoft = '4C5A5C'
const teal = '0C4F59'
const rule = 'DBD4C4'

/** On every machine with Office, and with the same widths where another program reads the note. */
const serif = 'Georgia'
const sans = 'Arial'

export const hairline = { style: BorderStyle.SINGLE, size: 4, color: rule, space: 0 }
export const firmLine = { ...hairline, color: ink }

/** How high a line is, in times its letters. Said in full, as programs differ in what they make of a bare number. */
const lines = (times: number) => ({ line: Math.round(times * 240), lineRule: LineRuleType.AUTO })

const contentsEntry = { run: { size: 18 }, paragraph: { spacing: { after: 0, ...lines(1.15) } } }

const heading = (size: number, before: number, after: number) => ({
  run: { font: serif, size, color: ink, bold: false },
  paragraph: { keepNext: true, keepLines: true, spacing: { before, after, ...lines(1.1) } },
})

/** The style sheet of the note: who changes a style in Word, changes it everywhere. */
export const noteStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: sans,
        size: 20,
        color: ink,
        language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' },
      },
      paragraph: { spacing: { after: 80, ...lines(1.15) } },
    },
    title: heading(48, 0, 120),
    heading1: heading(32, 440, 120),
    heading2: heading(26, 240, 20),
    heading3: heading(22, 240, 60),
    hyperlink: { run: { color: teal, underline: { type: 'single', color: teal } } },
    listParagraph: { paragraph: { spacing: { after: 40 } } },
  },
  characterStyles: [{ id: 'Lead', name: 'Lead', quickFormat: true, run: { bold: true } }],
  paragraphStyles: [
    { id: 'Normal', name: 'Normal', quickFormat: true },
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', ...soft(20, 40) },
    { id: 'Status', name: 'Status', basedOn: 'Normal', paragraph: { keepNext: true, spacing: { after: 40 } } },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', ...small(ink) },
    { id: 'TableHead', name: 'Table Head', basedOn: 'TableText', ...small(inkSoft) },
    { id: 'TOCHeading', name: 'TOC Heading', basedOn: 'Normal', ...heading(32, 440, 120) },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', ...contentsEntry },
    { id: 'Header', name: 'header', basedOn: 'Normal', ...soft(16, 0) },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', ...soft(16, 0) },
  ],
}

function soft(size: number, after: number) {
  return { run: { size, color: inkSoft }, paragraph: { spacing: { after } } }
}

function small(color: string) {
  return { run: { size: 17, color }, paragraph: { spacing: { before: 12, after: 12, ...lines(1.2) } } }
}

/** The name of the list style below, by which a paragraph asks for it. */
export const bullets = 'punten'

export const noteNumbering: INumberingOptions = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 284, hanging: 227 } } },
        },
      ],
    },
  ],
}
