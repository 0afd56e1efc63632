import type { Catalogue } from '../catalogue/catalogue'
import type { Intervention } from '../catalogue/intervention'
import type { Classification } from '../catalogue/record-fields'
import { headingCaution } from '../format/evidence'
import { archivedUrl } from '../format/links'

type Term = { id: string; label: string }

/** An intervention as the public gets it: Dutch field names, labels beside ids, the basis of every classification. */
export function exportIntervention(record: Intervention, { vocabularies, programmes }: Catalogue) {
  return {
    id: record.id,
    naam: record.name,
    andere_namen: record.alternativeNames,
    samenvatting: record.summary,
    status: record.status,
    vermeld_onder: record.listedUnder,
    erkenning: record.recognition,
    bewijs_toelichting: [record.evidenceNote, headingCaution(record, vocabularies)].filter(Boolean).join(' ') || null,
    beschikbaarheid: record.availability.map(({ id, note }) => ({
      ...named(id, vocabularies.availabilities),
      ...(note && { toelichting: note }),
    })),
    levensfasen: classified(record.lifePhases, vocabularies['life-phases']),
    leeftijd_min: record.ageRange?.min ?? null,
    leeftijd_max: record.ageRange?.max ?? null,
    leefomgevingen: classified(record.settings, vocabularies.settings),
    factoren: classified(record.factors, vocabularies.factors),
    onderwerpen: classified(record.topics, vocabularies.topics),
    doel: classified(record.aims, vocabularies.aims),
    doelgroepen: classified(record.targetGroups, vocabularies['target-groups']),
    vormen: classified(record.delivery, vocabularies.delivery),
    programma:
      record.programme === undefined
        ? null
        : { id: record.programme, naam: programmes.find(({ id }) => id === record.programme)!.name },
    links: record.links.map(({ url, printedUrl, database, label }) => ({
      adres: url,
      ...(printedUrl && { adres_in_rapport: printedUrl }),
      soort: database,
      label,
      gearchiveerd: archivedUrl(url),
    })),
    rapport: record.source.report,
    paragraaf: record.source.section,
    kop: record.source.heading,
    groep: record.source.group ?? null,
    ook_genoemd_in: (record.alsoIn ?? []).map(({ section, about }) => ({ paragraaf: section, over: about })),
  }
}

const named = (id: string, terms: Term[]) => ({ id, naam: terms.find((term) => term.id === id)!.label })

const classified = (values: Classification[], terms: Term[]) =>
  values.map(({ id, basis, reason }) => ({ ...named(id, terms), basis, ...(reason && { reden: reason }) }))
