import { eachRecord, problem, rule, type Rule } from './rule'
import type { Vocabularies } from './vocabularies'

const trackingParameters = /^(utm_|gclid|fbclid|_ga|mc_)/i

export const linkRules: Rule[] = [
  rule({
    name: 'clean-links',
    description: 'Addresses carry no tracking, and a changed address keeps the printed one.',
    reads: ['links'],
    check: eachRecord((record) =>
      record.links.flatMap(({ url, printedUrl }) => [
        ...(isTracked(url)
          ? [problem(record, 'links', url, 'carries tracking. Store the clean address; keep this one in printedUrl.')]
          : []),
        ...(printedUrl === url
          ? [
              problem(
                record,
                'links',
                url,
                'is the same as printedUrl. printedUrl is for a difference only. Remove it.',
              ),
            ]
          : []),
      ]),
    ),
  }),
  rule({
    name: 'database-host',
    description: 'A link that names a database leads to that database.',
    reads: ['links'],
    check: eachRecord((record, { databases }) =>
      record.links.flatMap(({ url, database }) => {
        const host = databases.find((one) => one.id === database)?.host
        if (host === undefined || new URL(url).host === host) return []
        return [problem(record, 'links', url, `is not on ${host}, the host of "${database}". Change database or url.`)]
      }),
    ),
  }),
  rule({
    name: 'label-of-page',
    description: 'The label of a link says whose page it is and in which database, or that it is the own site.',
    reads: ['name', 'alternativeNames', 'links'],
    check: eachRecord((record, { databases }) =>
      record.links.flatMap(({ label, database }) => {
        const labels = [record.name, ...record.alternativeNames].map((name) => labelOf(name, database, databases))
        if (labels[0] === undefined || labels.includes(label)) return []
        return [
          problem(
            record,
            'links',
            label,
            `does not go with "${database}". Expected: ${labels[0]}. Change one of them.`,
          ),
        ]
      }),
    ),
  }),
  rule({
    name: 'label-without-database',
    description: 'The label of a page that is in no database names none.',
    reads: ['links'],
    check: eachRecord((record, { databases }) =>
      record.links
        .filter(({ database }) => database === 'andere-site')
        .filter(({ label }) => /databank/i.test(label) || databases.some(({ owner }) => label.includes(owner)))
        .map(({ label }) =>
          problem(record, 'links', label, 'names a database, "andere-site" is none. Change the label or database.'),
        ),
    ),
  }),
]

/** What the link of a record is called; undefined on another site, where the page decides. */
function labelOf(name: string, database: string, databases: Vocabularies['databases']): string | undefined {
  if (database === 'eigen-site') return `Website van ${name}`
  const label = databases.find(({ id }) => id === database)?.label
  return label && `${name} in de ${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

function isTracked(url: string): boolean {
  const { searchParams, hash } = new URL(url)
  return [...searchParams.keys()].some((key) => trackingParameters.test(key)) || hash.includes(':~:text=')
}
