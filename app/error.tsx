'use client'

import { SomethingFailed } from '@/components/layout/something-failed'

export default function ErrorPage({ reset }: { reset: () => void }) {
  return <SomethingFailed onRetry={reset} />
}
