import type { Metadata } from 'next'
import { FindingsPage } from '@/components/findings/findings-page'
import { loadCatalogue } from '@/lib/catalogue/load'

export const metadata: Metadata = {
  title: 'Bevindingen en tekorten',
  description: 'Wat het rapport van 2022 concludeert over mentale gezondheid en preventie, en wat er ontbreekt.',
}

export default function Page() {
  return <FindingsPage catalogue={loadCatalogue()} />
}
