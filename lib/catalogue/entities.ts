/** The kinds of records: each has a folder in data/ with one file per record, and a shape of its own. */
export const entities = {
  interventions: { folder: 'interventions', record: 'intervention' },
  programmes: { folder: 'programmes', record: 'programme' },
  policyMeasures: { folder: 'policy-measures', record: 'policy-measure' },
  actionOptions: { folder: 'action-options', record: 'action-option' },
  findings: { folder: 'findings', record: 'finding' },
  principles: { folder: 'principles', record: 'principle' },
  onlineOffers: { folder: 'online-offers', record: 'online-offer' },
  benefits: { folder: 'benefits', record: 'benefit-table' },
  methods: { folder: 'methods', record: 'method' },
} as const

export type EntityName = keyof typeof entities
export const entityNames = Object.keys(entities) as EntityName[]

/** What `$schema` in a record says: the JSON Schema that editors complete and underline with. */
export const schemaReference = (name: EntityName) => `../schemas/${entities[name].record}.schema.json`
