import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  typedRoutes: false,
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [{ source: '/interventies/:id([a-z0-9-]+).json', destination: '/interventies/:id/json' }],
      afterFiles: [],
      // The records are prerendered. An unknown id falls through to a page that looks for the nearest names.
      fallback: [{ source: '/interventies/:id', destination: '/interventies/onbekend/:id' }],
    }),
}

export default config
