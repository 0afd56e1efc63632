import type { Catalogue } from '@/lib/catalogue/catalogue'
import type { Intervention } from '@/lib/catalogue/intervention'
import { fold } from '@/lib/text/fold'
import { addressesElsewhere, bulletsWithoutName, type KnownDifference } from './known-differences'
import { type Passage, type ReportText, squash } from './report-text'

/** Everything in which the interventions and the text of their report do not agree, one sentence each. */
export function findDifferences(catalogue: Catalogue, report: ReportText): string[] {
  const { interventions } = catalogue
  return [
    ...interventions.flatMap((record) => [
      ...nameDifferences(record, report),
      ...placeDifferences(record, report),
      ...ageDifferences(record, report),
      ...addressDifferences(record, report),
      ...copiedSentences(record, report),
    ]),
    ...bulletsWithoutRecord(interventions, report),
    ...addressesWithoutRecord(catalogue, report),
  ]
}

function nameDifferences({ id, name, alternativeNames }: Intervention, { squashed }: ReportText): string[] {
  const known = new Set([name, ...alternativeNames].map(initials))
  // "Relax" is how "Rel@x" is said.
  const stands = (one: string) =>
    squashed.includes(squash(one)) || squashed.includes(squash(one).replace('relax', 'relx'))
  return [name, ...alternativeNames]
    .filter((one) => !stands(one) && !known.has(squash(one)))
    .map((one) => `${id}: the name "${one}" does not stand in the report, nor is it made of initials.`)
}

const initials = (name: string) =>
  squash(
    name
      .split(/[\s-]+/)
      .map((word) => word.charAt(0))
      .join(''),
  )

const headings = { effectief: 'Effectieve interventies', kansrijk: 'Kansrijke interventies' }

const passageOf = ({ source }: Intervention, { passages }: ReportText) =>
  passages.find(({ heading }) => heading === source.heading)

function placeDifferences(record: Intervention, report: ReportText): string[] {
  const { id, name, listedUnder, source } = record
  const passage = passageOf(record, report)
  if (passage === undefined) return [`${id}: the report has no heading "${source.heading}".`]
  if (!namesIntervention(passage.text, record))
    return [`${id}: "${name}" is not named under "${source.heading}" in the report.`]
  if (!source.heading.endsWith(headings[listedUnder as keyof typeof headings]))
    return [`${id}: listedUnder is "${listedUnder}", the heading "${source.heading}".`]
  return []
}

function namesIntervention(text: string, { name, alternativeNames }: Intervention): boolean {
  const squashed = squash(text)
  return [name, ...alternativeNames].some((one) => squashed.includes(squash(one)))
}

/** The ages stand in the same bullet as the name. */
function ageDifferences(record: Intervention, report: ReportText): string[] {
  const { id, ageRange } = record
  const bullet = passageOf(record, report)?.bullets.find((text) => namesIntervention(text, record))
  return [ageRange?.min, ageRange?.max]
    .filter((age) => age !== undefined)
    .filter((age) => !new RegExp(`\\b${age}\\b`).test(bullet ?? ''))
    .map((age) => `${id}: the age ${age} does not stand in the report's lines about it.`)
}

function addressDifferences({ id, links }: Intervention, { addresses }: ReportText): string[] {
  return links.flatMap(({ url, printedUrl = url }) => [
    ...(addresses.includes(printedUrl) ? [] : [`${id}: the address ${printedUrl} does not stand in chapter 3.`]),
    ...(printedUrl.startsWith(url) ? [] : [`${id}: ${url} is not the start of the printed ${printedUrl}.`]),
  ])
}

/** Sentences are ours: so many words in the same order are a copy. Names may be that long. */
const longestSharedRun = 7

function copiedSentences(record: Intervention, report: ReportText): string[] {
  const names = [record.name, ...record.alternativeNames].map(squash)
  const reportWords = ` ${wordsOf(report.whole).join(' ')} `
  return [record.summary, record.evidenceNote ?? ''].flatMap((text) => {
    const words = wordsOf(text)
    const runs = words.map((_, start) => words.slice(start, start + longestSharedRun))
    return runs
      .filter((run) => run.length === longestSharedRun && reportWords.includes(` ${run.join(' ')} `))
      .filter((run) => !names.some((name) => name.includes(run.join(''))))
      .map((run) => `${record.id}: "${run.join(' ')}" is copied from the report. Say it in own words.`)
  })
}

const wordsOf = (text: string) =>
  fold(text.replaceAll(/-\s*\n\s*/g, ''))
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

function bulletsWithoutRecord(interventions: Intervention[], { passages }: ReportText): string[] {
  const used = new Set<KnownDifference>()
  const missing = passages.flatMap((passage) =>
    passage.bullets
      .filter((bullet) => !standing(passage, interventions).some((record) => namesIntervention(bullet, record)))
      .filter((bullet) => !isKnown(bulletsWithoutName, used, ({ what }) => squash(bullet).startsWith(squash(what))))
      .map(
        (bullet) =>
          `The bullet "${bullet.slice(0, 60).replaceAll('\n', ' ')}…" under "${passage.heading}" has no record.`,
      ),
  )
  return [...missing, ...unused(bulletsWithoutName, used)]
}

const standing = ({ heading }: Passage, interventions: Intervention[]) =>
  interventions.filter(({ source }) => source.heading === heading)

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
