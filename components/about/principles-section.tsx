import Link from 'next/link'
import { ReadingSection } from '@/components/layout/reading-section'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { checkedLinks } from '@/lib/links/checked-link'
import { policyMeasureAddress, programmeAddress } from '@/lib/url/addresses'
import { InlineOutLink } from '../records/inline-out-link'

/** The principles for a successful approach, with the measures and programmes they speak of. */
export function PrinciplesSection({ catalogue }: { catalogue: Catalogue }) {
  const { principles, programmes, policyMeasures } = catalogue
  return (
    <ReadingSection id="principes" title="Principes voor een succesvolle aanpak">
      <p className="mb-5">Het rapport van 2022 begint in hoofdstuk 2 met {principles.length} principes.</p>
      <div className="grid gap-6">
        {principles.map((principle) => {
          const related = [
            ...policyMeasures
              .filter(({ id }) => principle.policyMeasures.includes(id))
              .map(({ id, name }) => ({ href: policyMeasureAddress(id), name })),
            ...programmes
              .filter(({ id }) => principle.programmes.includes(id))
              .map(({ id, name }) => ({ href: programmeAddress(id), name })),
          ]
          return (
            <section key={principle.id} id={principle.id}>
              <h3 className="text-h3">{principle.name}</h3>
              <p className="mt-1">{principle.summary}</p>
              {related.length > 0 && (
                <p className="mt-2 text-ui">
                  Zie ook:{' '}
                  {related.map(({ href, name }, place) => (
                    <span key={href}>
                      {place > 0 && ', '}
                      <Link href={href}>{name}</Link>
                    </span>
                  ))}
                </p>
              )}
              {checkedLinks(principle.links, catalogue).map((link) => (
                <p key={link.url} className="mt-2 text-ui">
                  <InlineOutLink link={link} />
                </p>
              ))}
            </section>
          )
        })}
      </div>
    </ReadingSection>
  )
}
