import { ReadingSection } from '@/components/layout/reading-section'
import { FoldedPart } from '@/components/ui/folded-part'
import { MarginNote } from '@/components/ui/margin-note'
import type { Method } from '@/lib/catalogue/method'
import type { Vocabularies } from '@/lib/catalogue/vocabularies'
import { placeInReport } from '@/lib/format/report-source'
import { joinAnd } from '@/lib/format/words'

type Props = { method: Method; report: Vocabularies['reports'][number] }

/** How one report was made: its steps, its numbers, and the limits it states itself. */
export function MethodSection({ method, report }: Props) {
  const year = report.published.slice(0, 4)
  return (
    <ReadingSection
      id={`werkwijze-${report.id}`}
      title={`Werkwijze van het rapport van ${year}`}
      note={
        <MarginNote>
          <b>{report.kind}.</b> {report.label}.
        </MarginNote>
      }
    >
      <p>{method.summary}</p>
      <h3 className="mt-6 text-h3">Stappen</h3>
      <ol className="mt-2 grid list-decimal gap-2 pl-6">
        {method.steps.map(({ name, text }) => (
          <li key={name}>
            <b className="font-semibold">{name}.</b> {text}
          </li>
        ))}
      </ol>
      <h3 className="mt-6 text-h3">Waar u op moet letten, volgens het rapport</h3>
      <ul className="mt-2 grid list-disc gap-2 pl-6">
        {method.limits.map(({ id, text, section }) => (
          <li key={id}>
            {text} <span className="text-note text-ink-soft">({placeInReport(section)})</span>
          </li>
        ))}
      </ul>
      {method.figures.length > 0 && (
        <div className="mt-6">
          <FoldedPart title={`Cijfers over de werkwijze (${method.figures.length})`}>
            <table className="figures w-full text-ui">
              <caption className="sr-only">Cijfers over de werkwijze van het rapport van {year}</caption>
              <thead>
                <tr>
                  <th scope="col">Wat</th>
                  <th scope="col">aantal</th>
                </tr>
              </thead>
              <tbody>
                {method.figures.map(({ id, label, value, section }) => (
                  <tr key={id}>
                    <th scope="row">
                      {label} <span className="text-note text-ink-soft">({placeInReport(section)})</span>
                    </th>
                    <td>{value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </FoldedPart>
        </div>
      )}
      {method.organisations.map(({ session, names }) => (
        <div key={session} className="mt-6">
          <h3 className="text-h3">{session}</h3>
          <p className="mt-2">{joinAnd(names)}.</p>
        </div>
      ))}
    </ReadingSection>
  )
}
