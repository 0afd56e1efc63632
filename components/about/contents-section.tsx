import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { ContentsEntry } from '@/lib/catalogue/contents'

/** What the catalogue holds, counted from the data. */
export function ContentsSection({ contents }: { contents: ContentsEntry[] }) {
  return (
    <ReadingSection
      id="inhoud-catalogus"
      title="Wat erin staat"
      note={
        <MarginNote>
          <b>Geteld, niet getypt.</b> Deze aantallen worden uit de gegevens zelf geteld.
        </MarginNote>
      }
    >
      <table className="figures w-full text-ui">
        <caption className="sr-only">Wat er in de catalogus staat</caption>
        <thead>
          <tr>
            <th scope="col">Soort</th>
            <th scope="col">aantal</th>
          </tr>
        </thead>
        <tbody>
          {contents.map(({ label, count, detail, href }) => (
            <tr key={label}>
              <th scope="row">
                <Link href={href}>{label}</Link> <span className="text-note text-ink-soft">{detail}</span>
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReadingSection>
  )
}
