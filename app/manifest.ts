import type { MetadataRoute } from 'next'
import { iconAddress, manifestIcons, svgIcon } from '@/components/icons/icon-files'
import { brandColours } from '@/components/layout/brand-colours'
import { siteDescription, siteName } from '@/lib/format/page-title'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: siteName,
    short_name: 'Interventies',
    description: siteDescription,
    lang: 'nl',
    dir: 'ltr',
    id: '/',
    start_url: '/',
    // With the bar of the browser: the address holds the filters, and people share it.
    display: 'browser',
    background_color: brandColours.light.paper,
    theme_color: brandColours.light.paper,
    icons: [
      { src: iconAddress(svgIcon), sizes: 'any', type: 'image/svg+xml' },
      ...manifestIcons.map(({ name, side, forMask }) => ({
        src: iconAddress(name),
        sizes: `${side}x${side}`,
        type: 'image/png',
        purpose: forMask ? ('maskable' as const) : ('any' as const),
      })),
    ],
  }
}
