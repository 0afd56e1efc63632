'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { selectionAddress } from '@/lib/url/addresses'
import { savedIds } from './shortlist-store'

/** Who comes to the selection without naming one gets what they saved. */
export function GoToSaved() {
  const router = useRouter()
  useEffect(() => {
    if (savedIds().length > 0) router.replace(selectionAddress(savedIds()))
  }, [router])
  return null
}
