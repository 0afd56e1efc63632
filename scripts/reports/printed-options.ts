import { between, linesOf } from './briefrapport-text'

/** A row as printed. Its scores are words such as "Groot": of effect, reach and effort, or none where not scored. */
export type PrintedRow = { text: string; votes: number; scores: string[] }

export type PrintedTable = {
  /** "Tabel B3.1"; the parts of table 3.1 share one name. */
  name: string
  factor: string
  /** The number of rows that the title gives, where it gives one. */
  count: number | undefined
  rows: PrintedRow[]
  /** What stands below the last row; text here means that a row could not be read. */
  rest: string
}

/** The tables of bijlage 3, one per factor: every option that the experts brought in. */
export const readOptionTables = (whole: string): PrintedTable[] =>
  readTables(
    between(whole, 'Bijlage 3 Handelingsopties'),
    String.raw`(?<name>Tabel B3\.\d+) Handelingsopties bij de factor [‘'](?<factor>[^’']+)[’']\s*\(n=(?<count>\d+)\)`,
  )

/** The parts of table 3.1, one per factor: the options of which the experts expect most. */
export const readTable31 = (whole: string): PrintedTable[] =>
  readTables(between(whole, 'Tabel 3.1 Factoren', '4 Conclusie en discussie'), String.raw`^\s*(?<factor>\S.*)`).map(
    (table) => ({ ...table, name: 'Tabel 3.1' }),
  )

/** Between a title and the rows stand the heads of the columns, broken over lines in more than one way. */
const columnHeads = String.raw`\s*\n\s*Ingebrachte handelingsopties[^]*?Effect\s+Bereik`

function readTables(text: string, title: string): PrintedTable[] {
  const heads = [...text.matchAll(new RegExp(title + columnHeads, 'gm'))]
  return heads.map((head, number) => {
    const { name = '', factor = '', count } = head.groups!
    const body = text.slice(head.index + head[0].length, heads[number + 1]?.index)
    return { name, factor: factor.trim(), count: count === undefined ? undefined : Number(count), ...readRows(body) }
  })
}

/** A row ends with its votes, on a line of their own or behind its last words, and with its scores where it has any. */
const rowEnd = /^(?<words>.*?)\s*\b(?<votes>\d+)(?<scores>(?:\s+\p{Lu}\p{Ll}+)*)$/u

function readRows(body: string): Pick<PrintedTable, 'rows' | 'rest'> {
  const rows: PrintedRow[] = []
  let text = ''
  for (const line of linesOf(body)) {
    const end = rowEnd.exec(line)?.groups
    text = `${text} ${end?.words ?? line}`.trim()
    if (end === undefined) continue
    rows.push({ text, votes: Number(end.votes), scores: end.scores!.split(/\s+/).filter((word) => word !== '') })
    text = ''
  }
  return { rows, rest: text }
}
