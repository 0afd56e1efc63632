'use client'

import { SomethingFailed } from '@/components/layout/something-failed'

export default function ErrorPage({ retry }: { retry: () => void }) {
  return <SomethingFailed onRetry={retry} />
}
