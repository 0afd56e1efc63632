import Link from 'next/link'
import type { LifePhase, Vocabularies } from '@/lib/catalogue/vocabularies'
import { lifePhaseAddress, settingAddress } from '@/lib/url/addresses'

type Props = { phases: LifePhase[]; settings: Vocabularies['settings'] }

/** Which settings the report's boxes name for which life phase; what stands between brackets there, stands here. */
export function BoxTable({ phases, settings }: Props) {
  return (
    <>
      <table className="box-table w-full text-note medium:hidden">
        <caption className="sr-only">Leefomgevingen die het rapport per levensfase noemt</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Leefomgeving</span>
            </th>
            {phases.map(({ id, label }) => (
              <th key={id} scope="col">
                <Link href={lifePhaseAddress(id)}>{label}</Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {settings.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">
                <Link href={settingAddress(id)}>{label}</Link>
              </th>
              {phases.map((phase) => {
                const named = phase.settings.find((setting) => setting.id === id)
                return (
                  <td key={phase.id}>
                    {named === undefined ? (
                      <span className="text-ink-soft">
                        –<span className="sr-only"> niet genoemd</span>
                      </span>
                    ) : (
                      (bracketsOf(named.printed) ?? 'genoemd')
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <BoxList phases={phases} settings={settings} />
    </>
  )
}

/** The same where seven columns do not fit beside a side head: per life phase what its box names. */
function BoxList({ phases, settings }: Props) {
  return (
    <ul className="hidden border-b border-rule text-ui medium:block">
      {phases.map((phase) => (
        <li key={phase.id} className="border-t border-rule py-3">
          <Link href={lifePhaseAddress(phase.id)}>{phase.label}</Link>
          <p className="mt-1 text-note">
            {phase.settings
              .map(({ id, printed }) => {
                const parts = bracketsOf(printed)
                const label = settings.find((setting) => setting.id === id)!.label
                return parts === undefined ? label : `${label} (${parts})`
              })
              .join(', ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

const bracketsOf = (printed: string) => /\((.*)\)/.exec(printed)?.[1]
