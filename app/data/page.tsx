import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { DataPage } from '@/components/data/data-page'
import { siteMetadata } from '@/components/share/site-metadata'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { siteOrigin } from '@/lib/url/site-origin'

export const metadata: Metadata = {
  title: 'Gegevens en API',
  description: 'Alle gegevens als bestand of via de API, met codeboek, versies, licentie en hoe u ze citeert.',
  alternates: { ...siteMetadata.alternates, types: { 'application/ld+json': '/data/dcat.jsonld' } },
}

export default async function Page() {
  const origin = siteOrigin(await headers())
  return <DataPage loaded={{ catalogue: loadCatalogue(), lists: loadLists() }} origin={origin} />
}
