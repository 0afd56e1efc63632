/** A file that a list can be taken as. */
export type Format = {
  name: FormatName
  /** After the address of the list. */
  extension: string
  mediaType: string
  /** What a visitor calls it, and what it is for. */
  label: string
  purpose: string
  /** More would be no use to anyone, and take the server too long. */
  mostRows?: number
}

export type FormatName = 'xlsx' | 'csv' | 'json' | 'ris' | 'docx'

export const formats: Record<FormatName, Format> = {
  docx: {
    name: 'docx',
    extension: '.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'Word',
    purpose: 'een notitie om te delen',
    // Some 200 pages; 10.000 took 44 seconds and a gigabyte (bench:files).
    mostRows: 500,
  },
  xlsx: {
    name: 'xlsx',
    extension: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'Excel',
    purpose: 'een tabel om in te werken, met toelichting',
  },
  csv: {
    name: 'csv',
    extension: '.csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
    label: 'CSV',
    purpose: 'voor R, Python en andere programma’s',
  },
  ris: {
    name: 'ris',
    extension: '.ris',
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    label: 'RIS',
    purpose: 'verwijzingen voor Zotero, EndNote of Mendeley',
  },
  json: {
    name: 'json',
    extension: '.json',
    mediaType: 'application/json; charset=utf-8',
    label: 'JSON',
    purpose: 'alle velden, met basis en reden waar die er zijn',
  },
}

/** Of any table. */
export const tableFormats: FormatName[] = ['xlsx', 'csv', 'json']

/** Of interventions, which are also what people write about and cite. */
export const everyFormat: FormatName[] = ['docx', 'xlsx', 'csv', 'ris', 'json']

/** Those that can hold so many rows. */
export const formatsFor = (names: FormatName[], rows: number) =>
  names.filter((name) => rows <= (formats[name].mostRows ?? Infinity))

/** A file to choose, with its address. */
export type FileOffer = { label: string; purpose: string; href: string }

/** The files that a list of so many rows can be taken as, by its address; CSV comes in two kinds. */
export function offersOf(listAddress: string, names: FormatName[], rows = 0): FileOffer[] {
  const [path, query = ''] = listAddress.split('?')
  const hrefOf = (extension: string, params: string) => `${path}${extension}${params && `?${params}`}`
  return formatsFor(names, rows).flatMap((name) => {
    const { label, purpose, extension } = formats[name]
    const offer = { label, purpose, href: hrefOf(extension, query) }
    const forExcel = ['voor=excel', query].filter((part) => part !== '').join('&')
    return name === 'csv' ? [offer, { ...csvForExcel, href: hrefOf(extension, forExcel) }] : [offer]
  })
}

const csvForExcel = { label: 'CSV voor Excel', purpose: 'met puntkomma’s, voor een Nederlandse Excel' }
