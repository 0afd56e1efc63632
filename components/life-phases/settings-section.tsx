import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Intervention } from '@/lib/catalogue/intervention'
import type { LifePhase } from '@/lib/catalogue/vocabularies'
import { sayStatuses } from '@/lib/format/describe-map'
import { countInterventions, joinAnd } from '@/lib/format/words'
import { interventionList } from '@/lib/lists/interventions'
import { settingAddress } from '@/lib/url/addresses'
import { filteredAddress } from '@/lib/url/query'
import { MarkRow } from '../records/status-mark'

type SettingHere = { id: string; label: string; printed: string; parts: string[]; interventions: Intervention[] }

/** The settings that the report's box names for a phase, with what is listed there. */
export function SettingsSection({ phase, settings }: { phase: LifePhase; settings: SettingHere[] }) {
  return (
    <ReadingSection
      id="leefomgevingen"
      title="Leefomgevingen"
      note={
        <MarginNote>
          <b>Leeg is een vraag waard.</b> Deze leefomgevingen noemt het rapport bij deze levensfase. “Geen in deze
          catalogus” betekent niet dat er niets bestaat. Bij veel interventies deelde de redactie de leefomgeving in.
        </MarginNote>
      }
    >
      <ul className="border-b border-rule">
        {settings.map(({ id, label, parts, interventions }) => (
          <li
            key={id}
            className="grid grid-cols-[11rem_2rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-2 text-ui narrow:grid-cols-[9.75rem_1.5rem_minmax(0,1fr)] narrow:py-2.5"
          >
            <div>
              <Link href={settingAddress(id)}>{label}</Link>
              {parts.length > 0 && <p className="text-note text-ink-soft">{joinAnd(parts)}</p>}
            </div>
            {interventions.length === 0 ? (
              <span className="col-start-3 text-note text-ink-soft narrow:col-span-2 narrow:col-start-2">
                geen in deze catalogus
              </span>
            ) : (
              <>
                <span className="text-right tabular-nums">
                  <Link href={filteredAddress(interventionList, { levensfase: phase.id, leefomgeving: id })}>
                    {interventions.length}
                    <span className="sr-only">
                      {' '}
                      {label}: bekijk {countInterventions(interventions.length)}, {sayStatuses({ interventions })}
                    </span>
                  </Link>
                </span>
                <span className="pt-1">
                  <MarkRow statuses={interventions.map(({ status }) => status)} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </ReadingSection>
  )
}
