import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { PrintLine } from './print-line'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

const newsreader = localFont({
  // Made by `npm run fonts`.
  src: './fonts/newsreader-500.woff2',
  weight: '500',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
})

const sourceSans = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-sans',
})

/** The whole document around a page: the same for every page, found or not. */
export function SiteDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="nl" className={`${newsreader.variable} ${sourceSans.variable}`}>
      <body>
        <a href="#inhoud" className="skip-link">
          Naar de inhoud
        </a>
        <SiteHeader />
        <PrintLine />
        <main id="inhoud" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
