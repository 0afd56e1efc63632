import type { Metadata } from 'next'
import { ReloadAfterFailure } from '@/components/layout/reload-after-failure'

export const metadata: Metadata = { title: 'Er ging iets mis', robots: { index: false } }

/** What the server answers where a page cannot be made (`scripts/server/serve.ts`). */
export default function Page() {
  return <ReloadAfterFailure />
}
