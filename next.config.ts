import type { NextConfig } from 'next'

const listsWithTables = 'interventies|selectie|programmas|beleid|handelingsopties|factoren|kaart'
const tableFiles = ['csv', 'xlsx', 'json', 'csv-metadata.json', 'schema.json'].join('|').replaceAll('.', String.raw`\.`)

const config: NextConfig = {
  output: 'standalone',
  // There are no photographs, so what would make them smaller stays out of the folder; the server refuses its address.
  outputFileTracingExcludes: { '*': ['node_modules/sharp/**', 'node_modules/@img/**', 'node_modules/typescript/**'] },
  poweredByHeader: false,
  images: { unoptimized: true },
  // The design rules for APIs want a 404 where an address ends in a slash. Pages keep the redirect that Next gives.
  skipTrailingSlashRedirect: true,
  redirects: () =>
    Promise.resolve([{ source: '/:folder((?!api/)[^/]+)/:rest*/', destination: '/:folder/:rest*', permanent: true }]),
  experimental: {
    // One 404 for every unknown address, rendered with that address in hand so that it can suggest names.
    globalNotFound: true,
    // The server keeps answers in memory, and may not be allowed to write.
    isrFlushToDisk: false,
  },
  rewrites: () =>
    Promise.resolve({
      beforeFiles: [
        // No address of ours holds a "%". Left alone, malformed percent-encoding makes the router answer 500.
        { source: '/((?!api/|_next/).*%.*)', destination: '/niet-gevonden' },
        // Nobody asks these but to break something, and the framework breaks: 500.
        { source: '/(.*\\.rsc)', destination: '/niet-gevonden' },
        { source: '/_global-error', destination: '/niet-gevonden' },
        // The API sees the address as it was asked, and says what is wrong with it.
        { source: '/api/(.*%.*)', destination: '/api' },
        { source: '/interventies/:id([a-z0-9-]+).json', destination: '/interventies/:id/json' },
        // The twins of a list. An extension that it does not have falls through to the 404 page, which names those it has.
        {
          source: `/:lijst(${listsWithTables}).:bestand(${tableFiles})`,
          destination: '/bestanden/:lijst/:bestand',
        },
        { source: '/:lijst(interventies|selectie).:bestand(ris|docx)', destination: '/bestanden/:lijst/:bestand' },
      ],
      afterFiles: [],
      fallback: [],
    }),
}

export default config
