import Link from 'next/link'
import type { LifePhase, Vocabularies } from '@/lib/catalogue/vocabularies'
import { lifePhaseAddress, settingAddress } from '@/lib/url/addresses'

type Props = { phases: LifePhase[]; settings: Vocabularies['settings'] }

/** Which settings the report's boxes name for which life phase; what stands between brackets there, stands here. */
export function BoxTable({ phases, settings }: Props) {
  return (
    <div className="box-table">
      <table className="w-full text-note">
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
                      (/\((.*)\)/.exec(named.printed)?.[1] ?? 'genoemd')
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
