import { Fragment } from 'react'
import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Dataset, Loaded } from '@/lib/export/dataset'
import { everyDataset, everyTable } from '@/lib/export/datasets'
import { offersOf } from '@/lib/export/formats'
import { countOf } from '@/lib/format/words'
import { FileLinks } from '../records/file-links'

/** Each kind of record as a whole, in every file there is of it. */
export function DownloadsSection({ loaded }: { loaded: Loaded }) {
  return (
    <ReadingSection
      id="bestanden"
      title="Bestanden"
      note={
        <MarginNote>
          <b>Liever een deel?</b> Filter of zoek in een lijst, zoals <Link href="/interventies">de interventies</Link>.
          Onderaan staat “Neem deze mee”, met dezelfde bestanden voor precies die lijst.
        </MarginNote>
      }
    >
      <p>
        <b className="font-semibold">Word</b> is een notitie om te delen, <b className="font-semibold">Excel</b> een
        tabel met toelichting, <b className="font-semibold">CSV</b> is voor R, Python en andere programma’s,{' '}
        <b className="font-semibold">RIS</b> voor Zotero, EndNote of Mendeley en <b className="font-semibold">JSON</b>{' '}
        heeft alle velden, met bij elke waarde de basis en de reden.
      </p>
      <ul className="mt-5 border-b border-rule">
        {everyTable.map((dataset) => (
          <DatasetLine key={dataset.name} dataset={dataset} loaded={loaded} />
        ))}
      </ul>
    </ReadingSection>
  )
}

function DatasetLine({ dataset, loaded }: { dataset: Dataset; loaded: Loaded }) {
  const { name, title, noun, description, formats } = dataset
  const count = dataset.select(new URLSearchParams(), loaded).records.length
  return (
    <li className="border-t border-rule py-3">
      <h3 className="font-sans text-ui font-semibold">
        {title} <span className="font-normal text-ink-soft">{countOf(noun, count)}</span>
      </h3>
      <p className="text-note text-ink-soft">{description}</p>
      <div className="mt-1">
        <FileLinks offers={offersOf(`/${name}`, formats)} of={title.toLowerCase()} />
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-ui narrow:gap-y-2">
          {besidesOf(dataset).map(({ href, label }) => (
            <Fragment key={href}>
              <a href={href}>
                {label}
                <span className="sr-only"> van {title.toLowerCase()}</span>
              </a>{' '}
            </Fragment>
          ))}
        </p>
      </div>
    </li>
  )
}

/** What is no file to keep. */
const besidesOf = ({ name, formats }: Dataset) => [
  ...(everyDataset.some((dataset) => dataset.name === name) ? [{ href: `/api/v1/${name}`, label: 'API' }] : []),
  { href: `#codeboek-${name}`, label: 'Codeboek' },
  ...(formats.includes('json') ? [{ href: `/${name}.schema.json`, label: 'JSON Schema' }] : []),
]
