import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { LifePhase, Status } from '@/lib/catalogue/vocabularies'
import { interventionList } from '@/lib/lists/interventions'
import { filteredAddress } from '@/lib/url/query'
import { Mark } from '../records/status-mark'

type Props = { phase: LifePhase; interventions: Intervention[]; statuses: Status[] }

/** The report's own counts beside ours, and why they differ. */
export function CountsSection({ phase, interventions, statuses }: Props) {
  const { total, effective, promising } = phase.reportCounts
  const counted: Record<string, typeof total> = { effectief: effective, kansrijk: promising }
  const rows = statuses.map(({ id, label }) => ({
    id,
    label,
    report: counted[id],
    ours: interventions.filter(({ status }) => status === id).length,
    href: filteredAddress(interventionList, { levensfase: phase.id, status: id }),
  }))
  return (
    <ReadingSection
      id="in-cijfers"
      title="In cijfers"
      note={
        <MarginNote>
          <p>
            <b>Waarom niet gelijk?</b> {phase.countsNote}
          </p>
          {phase.note && (
            <p className="mt-3">
              <b>Welke leeftijd?</b> {phase.note}
            </p>
          )}
        </MarginNote>
      }
    >
      <table className="figures w-full text-ui">
        <caption className="sr-only">Interventies: wat het rapport telt en wat hier staat</caption>
        <thead>
          <tr>
            <th scope="col">Interventies</th>
            <th scope="col">telt het rapport</th>
            <th scope="col">staan hier</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, report, ours, href }) => (
            <tr key={id}>
              <th scope="row">
                <span className="inline-flex items-center gap-2 font-semibold">
                  <Mark status={id} />
                  {label}
                </span>
              </th>
              <td>{sayCount(report)}</td>
              <td>
                {ours === 0 ? (
                  0
                ) : (
                  <Link href={href}>
                    {ours}
                    <span className="sr-only"> {label.toLowerCase()}, bekijk de lijst</span>
                  </Link>
                )}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="font-semibold">
              Samen
            </th>
            <td>{sayCount(total)}</td>
            <td>
              <Link href={filteredAddress(interventionList, { levensfase: phase.id })}>
                {interventions.length}
                <span className="sr-only"> samen, bekijk de lijst</span>
              </Link>
            </td>
          </tr>
        </tbody>
      </table>
    </ReadingSection>
  )
}

function sayCount(count: LifePhase['reportCounts']['total']) {
  if (count === undefined) return <span className="text-ink-soft">niet vermeld</span>
  return [count.qualifier, count.value].filter((part) => part !== undefined).join(' ')
}
