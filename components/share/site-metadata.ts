import type { Metadata, Viewport } from 'next'
import { siteName } from '@/lib/format/page-title'
import { configuredOrigin } from '@/lib/url/site-origin'
import { appleIcon, iconAddress, svgIcon } from '../icons/icon-files'
import { brandColours } from '../layout/brand-colours'

// Pages are made before there is a visitor, so only a configured address is known.
const origin = configuredOrigin()

/** What each page says to who shows a link to it. Without a configured address nothing is claimed that needs one. */
export const siteMetadata = {
  ...(origin !== '' && { metadataBase: new URL(origin), alternates: { canonical: './' } }),
  icons: {
    icon: { url: iconAddress(svgIcon), type: 'image/svg+xml', sizes: 'any' },
    apple: { url: iconAddress(appleIcon.name), sizes: `${appleIcon.side}x${appleIcon.side}` },
  },
  // No `url`: who shares a list with filters shares those filters.
  openGraph: { type: 'website', siteName, locale: 'nl_NL' },
  twitter: { card: 'summary_large_image' },
} satisfies Metadata

export const siteViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: brandColours.light.paper },
    { media: '(prefers-color-scheme: dark)', color: brandColours.dark.paper },
  ],
}
