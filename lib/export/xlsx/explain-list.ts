import type { Row } from 'write-excel-file/node'
import { formatPublished } from '../../format/dates'
import { siteName } from '../../format/page-title'
import { bases, type Field } from '../field'
import { dataLicence } from '../licence'
import type { TakenList } from '../taken-list'
import type { SheetLink } from './workbook-features'

/** The sheet that says what the other one is: filter, place, date, version, licence, and every column. */
export function explainList<Kept>(taken: TakenList<Kept>, fields: Field<Kept>[]) {
  const facts: [string, string][] = [
    ['Lijst', taken.title],
    ['Filters', taken.filters.join('; ') || 'geen'],
    ['Rijen', String(taken.records.length)],
    ['Adres', taken.address],
    ['Opgehaald op', formatPublished(taken.date)],
    ['Versie van de gegevens', taken.version],
    ['Licentie', dataLicence.statement],
    ['Niet vermeld', 'Het rapport zegt er niets over. Dat is iets anders dan nee.'],
    [
      'Tussen vierkante haken',
      'Ingedeeld door de redactie. De kolommen met (rapport) tonen alleen wat het rapport zelf zegt.',
    ],
    ['Meer waarden', 'Staan in één cel, met een staande streep ertussen.'],
  ]
  const rows: Row[] = [
    [{ value: siteName, fontWeight: 'bold', fontSize: 14 }],
    ...facts.map(([name, value]): Row => [bold(name), value]),
    [],
    ['Kolom', 'Wat erin staat', 'Soort', 'Wie het zegt', 'Als er niets staat', 'Naam in CSV en JSON'].map(bold),
    ...fields.map((field): Row => [
      field.label,
      field.description,
      field.list ? `${field.type}: ${field.list.name}` : field.type,
      bases[field.basis],
      field.empty ?? 'komt niet voor',
      field.name,
    ]),
  ]
  const addressRow = 1 + facts.findIndex(([name]) => name === 'Adres')
  const links: SheetLink[] = /^https?:/.test(taken.address)
    ? [{ row: addressRow, column: 1, address: taken.address }]
    : []
  return { rows, links, widths: [26, 70, 32, 40, 18, 26] }
}

const bold = (value: string) => ({ value, fontWeight: 'bold', alignVertical: 'top' }) as const
