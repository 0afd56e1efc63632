import type { Metadata } from 'next'
import { SettingsPage } from '@/components/settings/settings-page'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'

export const metadata: Metadata = {
  title: 'Leefomgevingen',
  description: 'Tien leefomgevingen, van thuis en school tot zorg en online, met de interventies per levensfase.',
}

export default function Page() {
  return <SettingsPage catalogue={loadCatalogue()} interventions={loadLists().interventions.records} />
}
