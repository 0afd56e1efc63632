import { fold } from '../text/fold'
import type { Catalogue } from './catalogue'
import { placeholder } from './empty-intervention'
import type { Intervention } from './intervention'
import type { Problem } from './problem'

/** A mistake that a shape alone cannot catch. */
export type Rule = {
  name: string
  description: string
  check: (catalogue: Catalogue) => Problem[]
}

const classifiedFields = ['lifePhases', 'settings', 'factors', 'topics', 'targetGroups', 'delivery', 'aims'] as const

const trackingParameters = /^(utm_|gclid|fbclid|_ga|mc_)/i

export const rules: Rule[] = [
  {
    name: 'unique-names',
    description: 'A name or other name points at one intervention, however it is written.',
    check: ({ interventions }) => {
      const owners = new Map<string, string>()
      return interventions.flatMap((record) =>
        [record.name, ...record.alternativeNames].flatMap((name) => {
          const key = fold(name).replaceAll(/[^a-z0-9@+]/g, '')
          const owner = owners.get(key)
          owners.set(key, record.id)
          if (owner === undefined || (owner === record.id && name !== record.name)) return []
          return [problem(record, 'name', name, `is already a name of ${owner}. Names are unique. Change one of them.`)]
        }),
      )
    },
  },
  {
    name: 'nothing-left-to-fill-in',
    description: 'The texts of data:new are replaced before a record is shown.',
    check: eachRecord((record) => [
      ...(record.summary.startsWith(placeholder)
        ? [problem(record, 'summary', record.summary, 'is the text of data:new. Write what the report says of it.')]
        : []),
      ...classifiedFields.flatMap((field) =>
        record[field]
          .filter(({ reason }) => reason?.startsWith(placeholder))
          .map(({ id }) =>
            problem(record, field, id, 'has the reason of data:new. Choose the right term and say why.'),
          ),
      ),
    ]),
  },
  {
    name: 'classified-once',
    description: 'A record names a term once per list, with one basis.',
    check: eachRecord((record) =>
      classifiedFields.flatMap((field) => {
        const ids = record[field].map((value) => value.id)
        const doubles = ids.filter((id, place) => ids.indexOf(id) !== place)
        return doubles.map((id) => problem(record, field, id, 'stands here twice. One is enough. Remove one of them.'))
      }),
    ),
  },
  {
    name: 'status-explained',
    description: 'A status that differs from the heading is explained to the reader.',
    check: eachRecord((record) =>
      record.status === record.listedUnder || record.evidenceNote
        ? []
        : [
            problem(
              record,
              'status',
              record.status,
              `differs from listedUnder "${record.listedUnder}" without a reason. Allowed: the same value, or an evidenceNote. Add an evidenceNote.`,
            ),
          ],
    ),
  },
  {
    name: 'status-not-above-recognition',
    description: 'Nothing is called effectief that the text calls less.',
    check: eachRecord((record) =>
      record.status === 'effectief' && !['effectief', 'erkend', 'niet-vermeld'].includes(record.recognition)
        ? [
            problem(
              record,
              'status',
              record.status,
              `does not go with recognition "${record.recognition}". Allowed: kansrijk. Change the status and add an evidenceNote.`,
            ),
          ]
        : [],
    ),
  },
  {
    name: 'heading-phase-first',
    description: 'The first life phase is the one whose heading the intervention stands under.',
    check: ({ interventions, vocabularies }) =>
      interventions.flatMap((record) => {
        const first = record.lifePhases[0]!
        const label = vocabularies['life-phases'].find((phase) => phase.id === first.id)!.label
        if (record.source.heading.startsWith(`${label}, `) && first.basis === 'rapport') return []
        return [
          problem(
            record,
            'lifePhases[0]',
            first.id,
            `is not the phase of "${record.source.heading}". Expected: that phase first, with basis rapport. Reorder the list.`,
          ),
        ]
      }),
  },
  {
    name: 'clean-links',
    description: 'Addresses carry no tracking, and a changed address keeps the printed one.',
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
  },
  {
    name: 'database-host',
    description: 'A link that names a database leads to that database.',
    check: ({ interventions, vocabularies }) =>
      interventions.flatMap((record) =>
        record.links.flatMap(({ url, database }) => {
          const host = vocabularies.databases.find((one) => one.id === database)?.host
          if (host === undefined || new URL(url).host === host) return []
          return [
            problem(record, 'links', url, `is not on ${host}, the host of "${database}". Change database or url.`),
          ]
        }),
      ),
  },
]

function eachRecord(check: (record: Intervention) => Problem[]): Rule['check'] {
  return ({ interventions }) => interventions.flatMap(check)
}

function problem(record: Intervention, field: string, value: unknown, message: string): Problem {
  return { file: `interventions/${record.id}.json`, field, value, message }
}

function isTracked(url: string): boolean {
  const { searchParams, hash } = new URL(url)
  return [...searchParams.keys()].some((key) => trackingParameters.test(key)) || hash.includes(':~:text=')
}
