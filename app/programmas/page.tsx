import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { ProgrammeBrowser } from '@/components/search/programme-browser'
import { loadLists } from '@/lib/catalogue/load'
import { answer } from '@/lib/facets/answer'
import { programmeList } from '@/lib/lists/programmes'

type Props = PageProps<'/programmas'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = answer(loadLists().programmes, programmeList, loadLists().index, await searchParams)
  return { title, description: `${title}, met per programma de levensfasen, de soort en de bron.` }
}

export default async function Page({ searchParams }: Props) {
  const { programmes: listed, index } = loadLists()
  const { view } = answer(listed, programmeList, index, await searchParams)
  return (
    <div className="page">
      <Breadcrumb steps={[{ href: '/', label: 'Home' }]} current="Programma’s" />
      <ProgrammeBrowser terms={listed.terms} serverView={view} />
    </div>
  )
}
