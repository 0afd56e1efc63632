import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/layout/site-document'
import { siteMetadata, siteViewport } from '@/components/share/site-metadata'
import { siteDescription, siteName } from '@/lib/format/page-title'
import './globals.css'

export const metadata: Metadata = {
  title: { default: siteName, template: `%s – ${siteName}` },
  description: siteDescription,
  ...siteMetadata,
}

export const viewport: Viewport = siteViewport

export default function RootLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>
}
