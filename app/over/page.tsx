import type { Metadata } from 'next'
import { AboutPage } from '@/components/about/about-page'
import { loadCatalogue } from '@/lib/catalogue/load'

export const metadata: Metadata = {
  title: 'Over deze catalogus',
  description:
    'Wat effectief en kansrijk hier betekenen, wat het rapport zegt en wat de redactie, en waar de gegevens vandaan komen.',
}

export default function Page() {
  return <AboutPage catalogue={loadCatalogue()} />
}
