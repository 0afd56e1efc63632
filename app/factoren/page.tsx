import type { Metadata } from 'next'
import { FactorsPage } from '@/components/factors/factors-page'
import { loadCatalogue } from '@/lib/catalogue/load'

export const metadata: Metadata = {
  title: 'Factoren',
  description: 'De factoren die van invloed zijn op mentale gezondheid, in twee helften en twaalf thema’s.',
}

export default function Page() {
  return <FactorsPage catalogue={loadCatalogue()} />
}
