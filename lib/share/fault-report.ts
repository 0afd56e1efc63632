import { siteName } from '../format/page-title'

/** What a visitor tells us about: which part of the catalogue, and where it stands. */
export type Reported = { kind: string; id: string; name: string; address: string; version: string }

/** A message with room for what is wrong, which ends in the lines that say what it is about. */
export type FaultReport = { subject: string; body: string; about: string[] }

/** As mail wants it. */
const lineEnd = '\r\n'

export function faultReport({ kind, id, name, address, version }: Reported): FaultReport {
  const about = [`${kind}: ${name}`, `Id: ${id}`, `Adres: ${address}`, `Versie van de gegevens: ${version}`]
  const questions = ['Wat klopt er niet?', '', '', 'Waar staat het goed? (als u dat weet)', '', '', '---']
  return {
    subject: `Fout in de ${siteName}: ${name}`,
    body: [...questions, ...about, ''].join(lineEnd),
    about,
  }
}

/** Opens the mail program of the visitor. Everything but the address is encoded: no name can add a line or a reader. */
export const mailtoAddress = (email: string, { subject, body }: FaultReport) =>
  `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
