import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import { addressesOutOfOrder } from './address-order'
import { findName, plain, squash } from './find-name'
import { bulletsWithoutName } from './known-differences'
import { knownList } from './known-list'
import { findNamed } from './named-interventions'
import { readAges, sayAges } from './printed-ages'
import type { ReportText } from './report-text'

/** Everything in which the interventions and the text of their report do not agree, one sentence each. */
export function interventionDifferences(
  { interventions }: Pick<Catalogue, 'interventions'>,
  report: ReportText,
): string[] {
  const named = findNamed(interventions, report.passages)
  return [
    ...interventions.flatMap((record) => [...placeDifferences(record, named, report)]),
    ...[...named].flatMap(([record, ownLines]) => [
      ...nameDifferences(record, ownLines),
      ...ageDifferences(record, ownLines),
    ]),
    ...addressesOutOfOrder([...named.keys()], report.addresses),
    ...bulletsWithoutRecord(interventions, report),
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

function bulletsWithoutRecord(interventions: Intervention[], { passages }: ReportText): string[] {
  const known = knownList(bulletsWithoutName)
  const missing = passages.flatMap((passage) =>
    passage.bullets
      .filter((bullet) => findNamed(interventions, [{ ...passage, bullets: [bullet] }]).size === 0)
      .filter((bullet) => !known.has(({ what }) => squash(bullet).startsWith(squash(what))))
      .map(
        (bullet) =>
          `The bullet "${bullet.slice(0, 60).replaceAll('\n', ' ')}…" under "${passage.heading}" has no record.`,
      ),
  )
  return [...missing, ...known.unused()]
}
