import type { Metadata } from 'next'
import { PrivacyPage } from '@/components/about/privacy-page'

export const metadata: Metadata = {
  title: 'Privacy',
  description:
    'Deze site zet geen cookies en telt geen bezoekers. Wat uw browser wel bewaart, wat een server kan bewaren, en hoe u het wist.',
}

export default function Page() {
  return <PrivacyPage />
}
