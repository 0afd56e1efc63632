'use client'

import { BareDocument } from '@/components/layout/bare-document'
import { SomethingFailed } from '@/components/layout/something-failed'
import './globals.css'

/** Takes the place of the whole document when the frame around the pages itself breaks. */
export default function GlobalErrorPage({ retry }: { retry: () => void }) {
  return (
    <BareDocument>
      <SomethingFailed onRetry={retry} />
    </BareDocument>
  )
}
