import type { Catalogue } from '../catalogue/catalogue'
import { siteName } from '../format/page-title'
import type { Dataset } from './dataset'
import { everyDataset } from './datasets'
import { type FormatName, formats } from './formats'
import { dataLicence } from './licence'
import { contactOf } from './contact'

/** The description of the data for data portals: DCAT-AP-NL 3, as JSON-LD. Addresses begin with `origin`. */
export function dcatCatalogue({ vocabularies: { releases } }: Catalogue, origin: string) {
  const [newest] = releases
  const about = { ...responsible(contactOf(origin)), 'dct:language': dutch }
  return {
    '@context': context,
    '@id': `${origin}/data#catalogus`,
    '@type': 'dcat:Catalog',
    'dct:title': dutchText(siteName),
    'dct:description': dutchText(description),
    'foaf:homepage': { '@id': `${origin}/`, '@type': 'foaf:Document' },
    'dct:issued': dateOf(releases.at(-1)!.date),
    'dct:modified': dateOf(newest!.date),
    ...about,
    'dcat:dataset': everyDataset.map((dataset) => ({
      '@id': `${origin}/data#${dataset.name}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': `${origin}/data#${dataset.name}`,
      'dct:title': dutchText(`${dataset.title} – ${siteName}`),
      'dct:description': dutchText(dataset.description),
      'dct:accessRights': isPublic,
      'dcat:theme': themes,
      'dcat:keyword': [dutchText('mentale gezondheid'), dutchText('preventie'), dutchText(dataset.title.toLowerCase())],
      'dcat:version': newest!.id,
      'dct:issued': dateOf(releases.at(-1)!.date),
      'dct:modified': dateOf(newest!.date),
      'foaf:page': { '@id': `${origin}/data#codeboek-${dataset.name}`, '@type': 'foaf:Document' },
      'dcat:landingPage': { '@id': `${origin}/data`, '@type': 'foaf:Document' },
      ...about,
      'dcat:distribution': distributionsOf(dataset, origin),
    })),
    'dcat:service': {
      '@id': `${origin}/api/v1`,
      '@type': 'dcat:DataService',
      'dct:identifier': `${origin}/api/v1`,
      'dct:title': dutchText(`API van de ${siteName}`),
      'dct:description': dutchText('Alle gegevens als JSON, met de filters van de site. Alleen lezen, zonder sleutel.'),
      'dcat:endpointURL': { '@id': `${origin}/api/v1` },
      'dcat:endpointDescription': { '@id': `${origin}/api/v1/openapi.json` },
      'dct:accessRights': isPublic,
      'dcat:theme': themes,
      'dcat:servesDataset': everyDataset.map(({ name }) => ({ '@id': `${origin}/data#${name}` })),
      ...about,
      'dct:license': { '@id': dataLicence.portalUrl },
    },
  }
}

const description =
  'Interventies voor mentale gezondheid in Nederland, met programma’s, beleid, factoren en handelingsopties, uit twee openbare rapporten van 2022 en 2024.'

/** Who is behind all of it, and where to ask. */
function responsible({ name, url }: ReturnType<typeof contactOf>) {
  const agent = { '@type': 'foaf:Agent', 'foaf:name': dutchText(name) }
  return {
    'dct:publisher': agent,
    'dct:creator': agent,
    'dcat:contactPoint': { '@type': 'vcard:Kind', 'vcard:fn': dutchText(name), 'vcard:hasURL': { '@id': url } },
  }
}

const dutch = {
  '@id': 'http://publications.europa.eu/resource/authority/language/NLD',
  '@type': 'dct:LinguisticSystem',
}

const isPublic = {
  '@id': 'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
  '@type': 'dct:RightsStatement',
}

/** Health, in the list of the European data portal. */
const themes = [
  {
    '@id': 'http://publications.europa.eu/resource/authority/data-theme/HEAL',
    '@type': 'skos:Concept',
    'skos:prefLabel': dutchText('Gezondheid'),
  },
]

function dutchText(text: string) {
  return { '@value': text, '@language': 'nl' }
}

const dateOf = (date: string) => ({ '@value': date, '@type': 'xsd:date' })

/** How the lists of the European data portal name a file; it has no RIS. */
const fileTypes: Record<FormatName, string> = { xlsx: 'XLSX', csv: 'CSV', json: 'JSON', docx: 'DOCX', ris: 'TXT' }

function distributionsOf({ name, formats: files }: Dataset, origin: string) {
  // A kind without files is taken from the API.
  const addresses = files.map((format) => ({ format, address: `${origin}/${name}${formats[format].extension}` }))
  const whole = addresses.length > 0 ? addresses : [{ format: 'json' as const, address: `${origin}/api/v1/${name}` }]
  return whole.map(({ format, address }) => ({
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': dutchText(formats[format].label),
    'dct:language': dutch,
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dct:license': { '@id': dataLicence.portalUrl, '@type': 'dct:LicenseDocument' },
    'dct:format': {
      '@id': `http://publications.europa.eu/resource/authority/file-type/${fileTypes[format]}`,
      '@type': 'dct:MediaTypeOrExtent',
    },
    'dcat:mediaType': {
      '@id': `http://www.iana.org/assignments/media-types/${formats[format].mediaType.split(';')[0]}`,
      '@type': 'dct:MediaType',
    },
  }))
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
