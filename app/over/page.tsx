import type { Metadata } from 'next'
import { AboutPage } from '@/components/layout/about-page'
import { loadCatalogue } from '@/lib/catalogue/load'

export const metadata: Metadata = { title: 'Over deze catalogus' }

export default function Page() {
  return <AboutPage catalogue={loadCatalogue()} />
}
