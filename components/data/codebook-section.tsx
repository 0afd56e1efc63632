import { ReadingSection } from '@/components/layout/reading-section'
import type { Dataset } from '@/lib/export/dataset'
import { everyTable } from '@/lib/export/datasets'
import { bases, type Basis, type Field } from '@/lib/export/field'
import { slug } from '@/lib/text/slug'
import { Fact, Facts } from '../records/facts'

/** What every field is called, holds and means when it is empty, and who says it. */
export function CodebookSection() {
  return (
    <ReadingSection id="codeboek" title="Codeboek" wide>
      <div className="max-w-reading">
        <p>
          Een veld heet overal hetzelfde: in CSV, in JSON en in de API. In Excel staat het opschrift erboven. Meer
          waarden in één cel staan met een staande streep ertussen. <b className="font-semibold">Niet vermeld</b>{' '}
          betekent dat het rapport er niets over zegt; dat is nooit “nee”. In JSON is het dan <code>null</code> of een
          lege lijst, en een getal is in een tabel dan leeg.
        </p>
        <p className="mt-3 text-ui text-ink-soft print:hidden">
          Op papier komt van het codeboek en van de vaste lijsten alleen wat u openklapt.
        </p>
        <p className="mt-4 mb-2">Wie het zegt:</p>
        <Facts>
          {(Object.keys(bases) as Basis[]).map((basis) => (
            <Fact key={basis} name={basis}>
              {bases[basis]}
            </Fact>
          ))}
        </Facts>
      </div>
      <div className="mt-6">
        {everyTable.map((dataset) => (
          <Codebook key={dataset.name} dataset={dataset} />
        ))}
      </div>
    </ReadingSection>
  )
}

function Codebook({ dataset: { name, title, fields } }: { dataset: Dataset }) {
  return (
    <details className="only-open-on-paper border-t border-rule last:border-b">
      <summary className="flex items-center justify-between gap-4 py-2.5">
        <h3 className="text-h3">
          {title} <span className="font-sans text-ui text-ink-soft">{fields.length} velden</span>
        </h3>
        <span aria-hidden="true" className="chevron" />
      </summary>
      {/* The name is inside, so that a browser opens what a link leads to. */}
      <table id={`codeboek-${name}`} className="codebook mb-6 text-note">
        <caption className="sr-only">De velden van {title.toLowerCase()}</caption>
        <thead>
          <tr>
            <th scope="col">Veld</th>
            <th scope="col">Wat erin staat</th>
            <th scope="col">Soort</th>
            <th scope="col">Wie het zegt</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow key={field.name} field={field} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function FieldRow({ field }: { field: Field }) {
  const { name, label, description, type, list, basis, empty, onlyInTables } = field
  return (
    <tr>
      <th scope="row">
        <code>{name}</code> <span className="block text-ink-soft">{label}</span>
      </th>
      <td>
        {description} {empty && <span className="block text-ink-soft">{sayEmpty(field)}</span>}
        {onlyInTables && <span className="block text-ink-soft">Alleen in CSV en Excel.</span>}
      </td>
      <td>
        <OnPhone>Soort: </OnPhone>
        {type}
        {list && (
          <>
            {': '}
            <a href={`#lijst-${slug(list.name)}`}>{list.name}</a>
          </>
        )}
      </td>
      <td>
        <OnPhone>Wie het zegt: </OnPhone>
        {basis}
      </td>
    </tr>
  )
}

/** The heads of the columns are out of sight there. */
const OnPhone = ({ children }: { children: string }) => (
  <span className="hidden text-ink-soft narrow:inline">{children}</span>
)

function sayEmpty({ empty, datatype }: Field): string {
  if (empty === 'geen') return 'Kan leeg zijn.'
  return datatype === 'decimal' ? `Kan leeg zijn: ${empty}.` : `Kan “${empty}” zijn.`
}
