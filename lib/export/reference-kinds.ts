import { z } from 'zod'
import { linkKinds } from '../catalogue/link-report'
import type { Link } from '../catalogue/record-fields'
import { archivedUrl } from '../format/links'
import type { CheckedLink } from '../links/checked-link'
import type { FieldKind, FieldTerm } from './field-kinds'

const string = z.string()

/** Other records, or one at most. */
export const recordsKind: FieldKind<FieldTerm[]> = {
  type: 'verwijzingen',
  isList: true,
  datatype: 'string',
  toJson: (records) => records.map(({ id, label }) => ({ id, naam: label })),
  schema: () => z.array(z.strictObject({ id: string, naam: string })),
  toCells: (records, _list, wording) => records.map(({ id, label }) => (wording === 'ids' ? id : label)),
}

export const recordKind: FieldKind<FieldTerm | undefined> = {
  type: 'verwijzing',
  isList: false,
  datatype: 'string',
  toJson: (record) => (record === undefined ? null : { id: record.id, naam: record.label }),
  schema: () => z.strictObject({ id: string, naam: string }).nullable(),
  toCells: (record, list, wording) => (record === undefined ? [] : recordsKind.toCells([record], list, wording)),
}

/** What a link that nobody looked at is called. */
const notChecked = 'niet-gecontroleerd'
const linkState = z.enum([notChecked, ...linkKinds])

export const linksKind: FieldKind<CheckedLink<Link>[]> = {
  type: 'adressen',
  isList: true,
  datatype: 'anyURI',
  toJson: (links) =>
    links.map(({ url, printedUrl, database, label, result, derived }) => ({
      adres: url,
      ...(printedUrl && { adres_in_rapport: printedUrl }),
      soort: database,
      label,
      gearchiveerd: archivedUrl(url),
      toestand: result?.kind ?? notChecked,
      ...(result && { gecontroleerd_op: result.date }),
      ...(result?.kind === 'verhuisd' && { verhuisd_naar: result.redirect!.to }),
      ...(derived && {
        afgeleid_adres: derived.url,
        afgeleid_adres_toestand: derived.result?.kind ?? notChecked,
      }),
    })),
  schema: () =>
    z.array(
      z.strictObject({
        adres: z.url().describe('Zonder volgcodes'),
        adres_in_rapport: string.optional().describe('Zoals gedrukt, waar dat anders is'),
        soort: string.describe('De id van een databank, "eigen-site" of "andere-site"'),
        label: string,
        gearchiveerd: z.url().describe('Kopie in een webarchief, het dichtst bij 2022'),
        toestand: linkState.describe('Wat onze laatste controle van het adres vond'),
        gecontroleerd_op: z.iso.date().optional().describe('De dag van die controle'),
        verhuisd_naar: z.url().optional().describe('Waar het adres dan blijvend naar doorstuurt'),
        afgeleid_adres: z
          .url()
          .optional()
          .describe('Waar de pagina nu staat, door de redactie afgeleid uit een bekende verhuizing'),
        afgeleid_adres_toestand: linkState.optional().describe('Wat onze laatste controle daar vond'),
      }),
    ),
  toCells: (links) => links.map(({ url }) => url),
}

/** An address within this catalogue; without the name of the site where that is not known. */
export const pageKind: FieldKind<string> = {
  type: 'adres',
  isList: false,
  datatype: 'anyURI',
  toJson: (address) => address,
  schema: () => string,
  toCells: (address) => [address],
}

/** Other places in a report that name a record. */
export const placesKind: FieldKind<{ section: string; about: string }[]> = {
  type: 'plaatsen in een rapport',
  isList: true,
  datatype: 'string',
  toJson: (places) => places.map(({ section, about }) => ({ paragraaf: section, over: about })),
  schema: () => z.array(z.strictObject({ paragraaf: string, over: string })),
  toCells: (places) => places.map(({ section, about }) => `${section}: ${about}`),
}
