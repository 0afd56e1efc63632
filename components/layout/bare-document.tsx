import type { ReactNode } from 'react'
import { fontClasses } from './page-fonts'
import { Wordmark } from './wordmark'

/** A document with the name of the site and nothing else that could break: for when the frame around the pages did. */
export function BareDocument({ children }: { children: ReactNode }) {
  return (
    <html lang="nl" className={fontClasses}>
      <body>
        <header className="border-b border-rule">
          <p className="page py-5">
            <Wordmark />
          </p>
        </header>
        <main id="inhoud">{children}</main>
      </body>
    </html>
  )
}
