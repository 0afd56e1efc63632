import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // One 404 for every unknown address, rendered with that address in hand so that it can suggest names.
  experimental: { globalNotFound: true },
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        // An id holds no "%". Left alone, malformed percent-encoding makes the router answer 500.
        { source: '/interventies/(.*%.*)', destination: '/niet-gevonden' },
        { source: '/interventies/:id([a-z0-9-]+).json', destination: '/interventies/:id/json' },
      ],
      afterFiles: [],
      fallback: [],
    }),
}

export default config
