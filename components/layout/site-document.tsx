import { type ReactNode, Suspense } from 'react'
import { fontClasses } from './page-fonts'
import { HashHistory } from './hash-history'
import { PageAnnouncer } from './page-announcer'
import { PageFocus } from './page-focus'
import { PrintLine } from './print-line'
import { SiteFooter } from './site-footer'
import { SiteHeader } from './site-header'

/** The whole document around a page: the same for every page, found or not. */
export function SiteDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="nl" className={fontClasses}>
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
        <PageFocus />
        <Suspense fallback={null}>
          <HashHistory />
          <PageAnnouncer />
        </Suspense>
      </body>
    </html>
  )
}
