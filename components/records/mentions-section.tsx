import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import type { mentionsOf } from '@/lib/related/mentions'
import { FindingLines } from './finding-lines'
import { PolicyMeasureLines } from './policy-measure-lines'

type Props = { mentions: ReturnType<typeof mentionsOf> }

/** The policy, findings and principles that name a record: the way back to them. Shows nothing when none does. */
export function MentionsSection({ mentions: { policyMeasures, findings, principles } }: Props) {
  if (policyMeasures.length + findings.length + principles.length === 0) return null
  return (
    <ReadingSection id="genoemd-bij" title="Genoemd bij">
      <div className="grid gap-7">
        {policyMeasures.length > 0 && (
          <section>
            <h3 className="mb-2 font-sans text-ui font-semibold">Beleid</h3>
            <PolicyMeasureLines lines={policyMeasures.map((measure) => ({ measure }))} />
          </section>
        )}
        {findings.length > 0 && (
          <section>
            <h3 className="mb-2 font-sans text-ui font-semibold">Bevindingen en tekorten</h3>
            <FindingLines findings={findings} />
          </section>
        )}
        {principles.length > 0 && (
          <section>
            <h3 className="mb-2 font-sans text-ui font-semibold">Principes voor een succesvolle aanpak</h3>
            <ul className="border-y border-rule text-ui">
              {principles.map(({ id, name }) => (
                <li key={id} className="py-2">
                  <Link href={`/over#${id}`}>{name}</Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </ReadingSection>
  )
}
