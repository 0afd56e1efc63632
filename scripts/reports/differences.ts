import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import { addressesOutOfOrder } from './address-order'
import { copiedSentences } from './copied-sentences'
import { findName, plain, squash } from './find-name'
import { addressesElsewhere, bulletsWithoutName, type KnownDifference } from './known-differences'
import { findNamed } from './named-interventions'
import { readAges, sayAges } from './printed-ages'
import type { ReportText } from './report-text'

/** Everything in which the interventions and the text of their report do not agree, one sentence each. */
export function findDifferences(catalogue: Catalogue, report: ReportText): string[] {
  const { interventions } = catalogue
  const named = findNamed(interventions, report.passages)
  return [
    ...interventions.flatMap((record) => [
      ...placeDifferences(record, named, report),
      ...addressDifferences(record, report),
      ...copiedSentences(record, report),
    ]),
    ...[...named].flatMap(([record, ownLines]) => [
      ...nameDifferences(record, ownLines),
      ...ageDifferences(record, ownLines),
    ]),
    ...addressesOutOfOrder([...named.keys()], report.addresses),
    ...bulletsWithoutRecord(interventions, report),
    ...addressesWithoutRecord(catalogue, report),
  ]
}

const headings = { effectief: 'Effectieve interventies', kansrijk: 'Kansrijke interventies' }

function placeDifferences(record: Intervention, named: Map<Intervention, string>, { passages }: ReportText): string[] {
  const { id, name, listedUnder, source } = record
  if (!passages.some(({ heading }) => heading === source.heading))
    return [`${id}: the report has no heading "${source.heading}".`]
  if (!named.has(record)) return [`${id}: "${name}" is not named under "${source.heading}" in the report.`]
  if (!source.heading.endsWith(headings[listedUnder as keyof typeof headings]))
    return [`${id}: listedUnder is "${listedUnder}", the heading "${source.heading}".`]
  return []
}

/** Another name stands in the lines about the intervention or in its address, or is made of initials. */
function nameDifferences({ id, name, alternativeNames, links }: Intervention, ownLines: string): string[] {
  const places = [ownLines, ...links.map(({ url, printedUrl = url }) => plain(printedUrl))]
  const known = new Set([name, ...alternativeNames].map(initials))
  return alternativeNames
    .filter((one) => !places.some((text) => findName(text, one) >= 0) && !known.has(squash(one)))
    .map((one) => `${id}: the name "${one}" does not stand in the report's lines about it, nor is it made of initials.`)
}

const initials = (name: string) =>
  squash(
    name
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join(''),
  )

function ageDifferences({ id, ageRange }: Intervention, ownLines: string): string[] {
  const [stored, printed] = [ageRange, readAges(ownLines)].map(sayAges)
  return stored === printed ? [] : [`${id}: the report's lines about it have ${printed}, the record ${stored}.`]
}

function addressDifferences({ id, links }: Intervention, { addresses }: ReportText): string[] {
  return links.flatMap(({ url, printedUrl = url }) => [
    ...(addresses.includes(printedUrl) ? [] : [`${id}: the address ${printedUrl} does not stand in chapter 3.`]),
    ...(printedUrl.startsWith(url) ? [] : [`${id}: ${url} is not the start of the printed ${printedUrl}.`]),
  ])
}

function bulletsWithoutRecord(interventions: Intervention[], { passages }: ReportText): string[] {
  const used = new Set<KnownDifference>()
  const missing = passages.flatMap((passage) =>
    passage.bullets
      .filter((bullet) => findNamed(interventions, [{ ...passage, bullets: [bullet] }]).size === 0)
      .filter((bullet) => !isKnown(bulletsWithoutName, used, ({ what }) => squash(bullet).startsWith(squash(what))))
      .map(
        (bullet) =>
          `The bullet "${bullet.slice(0, 60).replaceAll('\n', ' ')}…" under "${passage.heading}" has no record.`,
      ),
  )
  return [...missing, ...unused(bulletsWithoutName, used)]
}

function addressesWithoutRecord({ interventions, vocabularies }: Catalogue, { addresses }: ReportText): string[] {
  const used = new Set<KnownDifference>()
  const stored = new Set([
    ...interventions.flatMap(({ links }) => links.map(({ url, printedUrl }) => printedUrl ?? url)),
    ...vocabularies.programmes.map(({ url }) => url),
  ])
  const missing = addresses
    .filter((address) => !stored.has(address))
    .filter((address) => !isKnown(addressesElsewhere, used, ({ what }) => what === address))
    .map((address) => `The address ${address} stands in chapter 3 and in no record.`)
  return [...missing, ...unused(addressesElsewhere, used)]
}

function isKnown(list: KnownDifference[], used: Set<KnownDifference>, matches: (one: KnownDifference) => boolean) {
  const found = list.find(matches)
  if (found !== undefined) used.add(found)
  return found !== undefined
}

const unused = (list: KnownDifference[], used: Set<KnownDifference>) =>
  list
    .filter((one) => !used.has(one))
    .map(({ what }) => `"${what}" is no longer a difference. Remove it from known-differences.ts.`)
