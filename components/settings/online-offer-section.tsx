import { ReadingSection } from '@/components/layout/reading-section'
import { MarginNote } from '@/components/ui/margin-note'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { OnlineOffer } from '@/lib/catalogue/online-offer'
import { sayTogether } from '@/lib/format/link-words'
import { checkedLinks } from '@/lib/links/checked-link'
import { OutLink } from '../records/out-link'

/** The sites that the report names as examples of what is online, by what they are for. */
export function OnlineOfferSection({ catalogue }: { catalogue: Catalogue }) {
  const offers = catalogue.onlineOffers
  const kinds = catalogue.vocabularies['online-kinds']
  const allLinks = checkedLinks(
    offers.flatMap(({ links }) => links),
    catalogue,
  )
  const together = sayTogether(allLinks)
  return (
    <ReadingSection
      id="online-aanbod"
      title="Ander aanbod online"
      note={
        <MarginNote>
          <b>Voorbeelden.</b> Het rapport noemt informatie en oefeningen op zulke sites behulpzaam, zonder onderzoek te
          noemen. Over elke site apart zegt het dat niet.
        </MarginNote>
      }
    >
      {kinds.map(({ id, label, definition }) => (
        <section key={id} aria-labelledby={`online-${id}`} className="not-first:mt-7">
          <h3 id={`online-${id}`} className="text-h3">
            {label}
          </h3>
          <p className="mt-1 text-note text-ink-soft">{definition}</p>
          <ul className="mt-3 border-b border-rule text-ui">
            {offers
              .filter(({ kinds: own }) => own.includes(id))
              .map(({ id: offer, name, summary, links }) => (
                <li key={offer} id={own(offer, id, offers)} className="border-t border-rule py-3">
                  <p className="font-semibold">{name}</p>
                  <p className="text-note">{summary}</p>
                  {checkedLinks(links, catalogue).map((link) => (
                    <div key={link.url} className="mt-1">
                      <OutLink link={link} isStateSaid={together !== null} />
                    </div>
                  ))}
                </li>
              ))}
          </ul>
        </section>
      ))}
      {together && <p className="mt-3 text-note text-ink-soft">{together}</p>}
    </ReadingSection>
  )
}

/** A site of two kinds stands here twice; an address on the page leads to the first. */
const own = (offer: string, kind: string, offers: OnlineOffer[]) =>
  offers.find(({ id }) => id === offer)!.kinds[0] === kind ? offer : undefined
