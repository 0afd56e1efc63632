import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'
import { outgoingAddresses } from '@/lib/links/outgoing-addresses'
import { catalogueOf, intervention, link, onlineOffer, policyMeasure } from '@/tests/fixtures'

test('an address counts once, with every place that has it, and a derived one beside it', () => {
  const moved = link('https://oud.nl/zoeken#/Kaart/12', { printedUrl: 'https://oud.nl/?gclid=1' })
  const catalogue = catalogueOf(
    intervention({ id: 'kiva', links: [moved, moved] }),
    policyMeasure({ id: 'beleid', links: [moved] }),
    onlineOffer({ id: 'site' }),
  )
  expect(outgoingAddresses(catalogue)).toEqual([
    { address: 'https://www.nji.nl/interventies', places: ['vocabularies/databases'] },
    { address: 'https://oud.nl/zoeken#/Kaart/12', places: ['interventions/kiva', 'policy-measures/beleid'] },
    { address: 'https://nieuw.nl/kaarten/12', places: ['interventions/kiva', 'policy-measures/beleid'] },
    { address: 'https://site.nl/', places: ['online-offers/site'] },
  ])
})

test('every link of every record is among them, and the templates of moves are not', () => {
  const catalogue = loadCatalogue()
  const addresses = outgoingAddresses(catalogue).map(({ address }) => address)
  const linked = [
    ...catalogue.interventions,
    ...catalogue.programmes,
    ...catalogue.policyMeasures,
    ...catalogue.principles,
    ...catalogue.onlineOffers,
  ].flatMap(({ links }) => links.map(({ url }) => url))
  expect(linked.filter((url) => !addresses.includes(url))).toEqual([])
  expect(addresses.filter((address) => address.includes('{'))).toEqual([])
  expect(new Set(addresses).size).toBe(addresses.length)
})
