import { fold } from '../text/fold'
import { consistencyRules } from './consistency-rules'
import type { EntityName } from './entities'
import { placeholder } from './empty-intervention'
import { linkRules } from './link-rules'
import { eachRecord, problem, rule, type Rule } from './rule'

const interventionFields = ['lifePhases', 'settings', 'factors', 'topics', 'targetGroups', 'delivery', 'aims'] as const
/** An option has factors too, but those are plain ids: the report itself puts it under a factor. */
const classifyingKinds: EntityName[] = ['interventions', 'programmes', 'policyMeasures', 'findings']
const classifiedFields = [...interventionFields, 'domains'] as const

export const rules: Rule[] = [
  rule({
    name: 'unique-names',
    description: 'A name or other name points at one record of its kind, however it is written.',
    reads: ['name', 'alternativeNames'],
    check: ({ records }) => {
      const owners = new Map<string, string>()
      return records.flatMap((record) =>
        [record.name, ...record.alternativeNames].flatMap((name) => {
          const key = `${record.entity} ${fold(name).replaceAll(/[^a-z0-9@+]/g, '')}`
          const owner = owners.get(key)
          owners.set(key, record.id)
          if (owner === undefined || (owner === record.id && name !== record.name)) return []
          return [problem(record, 'name', name, `is already a name of ${owner}. Names are unique. Change one of them.`)]
        }),
      )
    },
  }),
  rule({
    name: 'summary-written',
    description: 'The summary of data:new is replaced before a record is shown.',
    reads: ['summary'],
    check: eachRecord((record) =>
      record.summary.startsWith(placeholder)
        ? [problem(record, 'summary', record.summary, 'is the text of data:new. Write what the report says of it.')]
        : [],
    ),
  }),
  // A rule per list, so that a mistake in one list does not hide those in another.
  ...classifiedFields.flatMap((field) => [
    rule({
      name: 'reasons-written',
      description: 'The reasons of data:new are replaced before a record is shown.',
      of: classifyingKinds,
      reads: [field],
      check: eachRecord((record) =>
        record[field]
          .filter(({ reason }) => reason?.startsWith(placeholder))
          .map(({ id }) =>
            problem(record, field, id, 'has the reason of data:new. Choose the right term and say why.'),
          ),
      ),
    }),
    rule({
      name: 'classified-once',
      description: 'A record names a term once per list, with one basis.',
      of: classifyingKinds,
      reads: [field],
      check: eachRecord((record) => {
        const ids = record[field].map((value) => value.id)
        const doubles = ids.filter((id, place) => ids.indexOf(id) !== place)
        return doubles.map((id) => problem(record, field, id, 'stands here twice. One is enough. Remove one of them.'))
      }),
    }),
  ]),
  rule({
    name: 'status-explained',
    description: 'A status that differs from the heading is explained to the reader.',
    reads: ['status', 'listedUnder', 'evidenceNote'],
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
  }),
  rule({
    name: 'status-not-above-recognition',
    description: 'Nothing is called effectief that the text calls less.',
    reads: ['status', 'recognition'],
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
  }),
  rule({
    name: 'heading-phase-first',
    description: 'The first life phase is the one whose heading the intervention stands under.',
    of: ['interventions'],
    reads: ['lifePhases', 'source'],
    check: eachRecord((record, vocabularies) => {
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
  }),
  ...linkRules,
  ...consistencyRules,
]
