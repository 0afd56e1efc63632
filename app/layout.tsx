import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/layout/site-document'
import { siteMetadata } from '@/components/share/site-metadata'
import { siteName } from '@/lib/format/page-title'
import './globals.css'

export const metadata: Metadata = {
  title: { default: siteName, template: `%s – ${siteName}` },
  description:
    'Interventies voor mentale gezondheid in Nederland, per levensfase en leefomgeving, met status, basis en bron.',
  ...siteMetadata,
}

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function RootLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>
}
