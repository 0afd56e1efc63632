import Link from 'next/link'
import { sayStatuses } from '@/lib/format/describe-map'
import type { ListedIntervention } from '@/lib/lists/interventions'
import type { Term } from '@/lib/lists/list-kind'
import { settingAddress } from '@/lib/url/addresses'
import { MarkRow } from './status-mark'

type Props = { settings: Term[]; interventions: ListedIntervention[] }

/** The settings with their interventions as countable marks. */
export function SettingList({ settings, interventions }: Props) {
  return (
    <ul>
      {settings.map(({ id, label }) => {
        const here = interventions.filter((record) => record.settings.some((setting) => setting.id === id))
        return (
          <li
            key={id}
            className="relative grid grid-cols-[9rem_2rem_minmax(0,1fr)] items-center gap-x-3 medium:grid-cols-[7rem_2rem_minmax(0,1fr)] border-b border-rule py-2 text-ui narrow:grid-cols-[6.5rem_1.5rem_minmax(0,1fr)] narrow:gap-x-2.5 narrow:py-2.5"
          >
            <Link href={settingAddress(id)} className="after:absolute after:inset-0">
              {label}
            </Link>{' '}
            <span className="text-right tabular-nums">
              {here.length}
              {here.length > 0 && (
                <span className="sr-only">
                  {' '}
                  {here.length === 1 ? 'interventie' : 'interventies'}: {sayStatuses({ interventions: here })}
                </span>
              )}{' '}
            </span>
            {here.length === 0 ? (
              <span className="text-note text-ink-soft">geen in deze catalogus</span>
            ) : (
              <MarkRow statuses={here.map(({ status }) => status)} />
            )}
          </li>
        )
      })}
    </ul>
  )
}
