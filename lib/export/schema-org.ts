import type { Catalogue } from '../catalogue/catalogue'
import { siteName } from '../format/page-title'
import { contactOf } from './contact'
import { datasets } from './datasets'
import { formats } from './formats'
import { dataLicence } from './licence'
import { schemaOrgReport } from './schema-org-page'

/** The data as search engines read it, in the page about the data. Only what that page shows. */
export function schemaOrgDataset({ interventions, vocabularies: { releases, reports } }: Catalogue, origin: string) {
  const { name: maintainer, url } = contactOf(origin)
  const maker = { '@type': 'Organization', name: maintainer, url }
  const { name, formats: files } = datasets.interventions
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${origin}/data#${name}`,
    name: `Interventies voor mentale gezondheid in Nederland – ${siteName}`,
    description: `${interventions.length} interventies voor mentale gezondheid met hun status, levensfasen, leefomgevingen en bron, en bij elke indeling wie dat zegt: het rapport of de redactie.`,
    identifier: `${origin}/data#${name}`,
    url: `${origin}/data`,
    version: releases[0]!.id,
    datePublished: releases.at(-1)!.date,
    dateModified: releases[0]!.date,
    inLanguage: 'nl',
    license: dataLicence.url,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    isBasedOn: reports.map(schemaOrgReport),
    distribution: files.map((format) => ({
      '@type': 'DataDownload',
      name: formats[format].label,
      contentUrl: `${origin}/${name}${formats[format].extension}`,
      encodingFormat: formats[format].mediaType.split(';')[0],
    })),
  }
}
