import type { Metadata } from 'next'
import { cache } from 'react'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { ProgrammeBrowser } from '@/components/search/programme-browser'
import { listIndexing } from '@/components/share/indexing'
import { loadLists } from '@/lib/catalogue/load'
import { answer } from '@/lib/facets/answer'
import { programmeList } from '@/lib/lists/programmes'

type Props = PageProps<'/programmas'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title, view } = await answerTo(searchParams)
  return {
    title,
    description: `${title}, met per programma de levensfasen, de soort en de bron.`,
    ...listIndexing(view, programmeList),
  }
}

export default async function Page({ searchParams }: Props) {
  const { view } = await answerTo(searchParams)
  return (
    <div className="page">
      <Breadcrumb steps={[{ href: '/', label: 'Home' }]} current="Programma’s" />
      <ProgrammeBrowser terms={loadLists().programmes.terms} serverView={view} />
    </div>
  )
}

/** The title of a page and the page ask the same. */
const answerTo = cache(async (searchParams: Props['searchParams']) =>
  answer(loadLists().programmes, programmeList, loadLists().index, await searchParams),
)
