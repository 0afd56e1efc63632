import type { Intervention } from '../../catalogue/intervention'
import { siteName } from '../../format/page-title'
import { oneLine } from '../../text/one-line'
import type { TakenList } from '../taken-list'

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/**
 * What Word shows of the file itself. Written here because docx fills in the clock of the server, where the note should
 * bear the day that the list was taken, and leaves the language out.
 */
export function coreProperties({ title, filters, date, version, address }: TakenList<Intervention>) {
  const properties = [
    element('dc:title', title),
    element('dc:creator', siteName),
    element('dc:description', `Versie ${version} van de gegevens. ${address}`),
    element('dc:language', 'nl-NL'),
    element('cp:keywords', ['mentale gezondheid', 'interventies', ...filters].join('; ')),
    element('cp:lastModifiedBy', siteName),
    ...['dcterms:created', 'dcterms:modified'].map(
      (name) => `<${name} xsi:type="dcterms:W3CDTF">${escape(date)}T00:00:00Z</${name}>`,
    ),
  ]
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${properties.join('')}</cp:coreProperties>`
  return { path: 'docProps/core.xml', data }
}

const element = (name: string, text: string) => `<${name}>${escape(text)}</${name}>`

const escape = (text: string) =>
  oneLine(text).trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
