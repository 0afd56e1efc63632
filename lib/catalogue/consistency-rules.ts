import { eachRecord, problem, rule, type Rule } from './rule'

/** What must hold between the fields of one record, or between two records. */
export const consistencyRules: Rule[] = [
  rule({
    name: 'evidence-explained',
    description: 'Who says that the report points at an effect also says which, in own words.',
    of: ['policyMeasures'],
    reads: ['evidence', 'evidenceNote'],
    check: eachRecord((record) =>
      record.evidence === 'niet-vermeld' || record.evidenceNote
        ? []
        : [
            problem(
              record,
              'evidence',
              record.evidence,
              'has no evidenceNote. Allowed without one: niet-vermeld. Add the note.',
            ),
          ],
    ),
  }),
  rule({
    name: 'not-part-of-itself',
    description: 'A programme is not a part of itself.',
    reads: ['partOf'],
    check: eachRecord((record) =>
      record.partOf === record.id
        ? [problem(record, 'partOf', record.partOf, 'is the programme itself. Name the larger one, or remove it.')]
        : [],
    ),
  }),
  rule({
    name: 'one-record-per-row',
    description: 'A row of a table in the report has one record.',
    of: ['actionOptions'],
    reads: ['source'],
    check: ({ records }) => {
      const owners = new Map<string, string>()
      return records.flatMap((record) => {
        const row = `${record.source.heading}, ${record.source.place}`
        const owner = owners.get(row)
        owners.set(row, record.id)
        if (owner === undefined) return []
        return [problem(record, 'source.place', row, `is already the row of ${owner}. Change one of them.`)]
      })
    },
  }),
  rule({
    name: 'table-31-is-scored',
    description: 'Table 3.1 holds scored options only.',
    reads: ['inTable31', 'scores'],
    check: eachRecord((record) =>
      record.inTable31 && record.scores === undefined
        ? [
            problem(
              record,
              'inTable31',
              true,
              'has no scores, and table 3.1 has only scored options. Change one of them.',
            ),
          ]
        : [],
    ),
  }),
  rule({
    name: 'gap-is-of-the-finding',
    description: 'Only what is lacking has a place in the gap map, and only where the finding itself speaks of it.',
    of: ['findings'],
    reads: ['kind', 'gaps', 'lifePhases', 'settings', 'topics'],
    check: eachRecord((record) => {
      const gaps = record.gaps ?? []
      if (record.kind !== 'tekort' && gaps.length > 0)
        return [problem(record, 'gaps', record.kind, 'is the kind, and only a "tekort" has gaps. Change one of them.')]
      const spokenOf = { lifePhase: record.lifePhases, setting: record.settings, topic: record.topics }
      return gaps.flatMap((gap, place) =>
        (['lifePhase', 'setting', 'topic'] as const)
          .filter((part) => gap[part] !== undefined && !spokenOf[part].some(({ id }) => id === gap[part]))
          .map((part) =>
            problem(
              record,
              `gaps.${place}.${part}`,
              gap[part],
              'is not among what the finding speaks of. Classify the finding so, or remove the gap.',
            ),
          ),
      )
    }),
  }),
]
