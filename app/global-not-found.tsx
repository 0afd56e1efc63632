import type { Metadata, Viewport } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { KnownFormats } from '@/components/layout/known-formats'
import { NearestNames } from '@/components/layout/nearest-names'
import { SiteDocument } from '@/components/layout/site-document'
import { siteMetadata, siteViewport } from '@/components/share/site-metadata'
import { SearchField } from '@/components/ui/search-field'
import { loadCatalogue } from '@/lib/catalogue/load'
import { namedPages } from '@/lib/catalogue/named-pages'
import { fileLists } from '@/lib/export/datasets'
import { pageTitle } from '@/lib/format/page-title'
import './globals.css'

export const metadata: Metadata = { ...siteMetadata, title: pageTitle('Pagina niet gevonden'), alternates: null }

export const viewport: Viewport = siteViewport

export default async function NotFoundPage() {
  // Rendered per request: only then is the address known that was not found.
  await connection()
  return (
    <SiteDocument>
      <div className="page">
        <div className="max-w-2xl pt-12">
          <h1 className="text-h1">Deze pagina is er niet</h1>
          <p className="mt-5 text-lead">Misschien is het adres verkeerd getypt, of bestaat de pagina niet meer.</p>
          <KnownFormats
            lists={fileLists.map(({ name, title, formats }) => ({ address: `/${name}`, title, files: formats }))}
          />
          <NearestNames pages={namedPages(loadCatalogue())} />
          <form action="/zoeken" method="get" className="mt-8 border-t border-rule-head pt-5">
            <SearchField label="Zoek in interventies, programma’s, beleid, factoren en meer" />
          </form>
          <p className="mt-6">
            Of ga naar <Link href="/interventies">alle interventies</Link> of <Link href="/">het begin</Link>.
          </p>
        </div>
      </div>
    </SiteDocument>
  )
}
