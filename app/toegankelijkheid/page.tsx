import type { Metadata } from 'next'
import { AccessibilityPage } from '@/components/accessibility/accessibility-page'
import { contactForVisitors } from '@/lib/export/contact'

export const metadata: Metadata = {
  title: 'Toegankelijkheid',
  description:
    'Concept van een toegankelijkheidsverklaring: wat van deze catalogus is getest, wat niet, en waar u een probleem meldt.',
}

// Whom to write to is known where the site runs, not where it is built.
export const dynamic = 'force-dynamic'

export default function Page() {
  return <AccessibilityPage contact={contactForVisitors()} />
}
