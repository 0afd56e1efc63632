import type { Metadata } from 'next'
import { siteName } from '@/lib/format/page-title'
import { siteOrigin } from '@/lib/url/site-origin'

// Pages are made before there is a visitor, so only a configured address is known.
const origin = siteOrigin(new Headers())

/** What each page says to who shows a link to it. Without a configured address nothing is claimed that needs one. */
export const siteMetadata = {
  ...(origin !== '' && { metadataBase: new URL(origin), alternates: { canonical: './' } }),
  // No `url`: who shares a list with filters shares those filters.
  openGraph: { type: 'website', siteName, locale: 'nl_NL' },
  twitter: { card: 'summary_large_image' },
} satisfies Metadata
