'use client'

import { SiteDocument } from '@/components/layout/site-document'
import { SomethingFailed } from '@/components/layout/something-failed'
import './globals.css'

/** Takes the place of the whole document when the frame around the pages itself breaks. */
export default function GlobalErrorPage({ reset }: { reset: () => void }) {
  return (
    <SiteDocument>
      <SomethingFailed onRetry={reset} />
    </SiteDocument>
  )
}
