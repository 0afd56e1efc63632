import type { z } from 'zod'
import { actionOptionSchema } from './action-option'
import { benefitTableSchema } from './benefit-table'
import type { EntityName } from './entities'
import { findingSchema } from './finding'
import { interventionSchema } from './intervention'
import { methodSchema } from './method'
import { onlineOfferSchema } from './online-offer'
import { policyMeasureSchema } from './policy-measure'
import { principleSchema } from './principle'
import { programmeSchema } from './programme'
import type { KnownIds } from './record-fields'

const makers = {
  interventions: interventionSchema,
  programmes: programmeSchema,
  policyMeasures: policyMeasureSchema,
  actionOptions: actionOptionSchema,
  findings: findingSchema,
  principles: principleSchema,
  onlineOffers: onlineOfferSchema,
  benefits: benefitTableSchema,
  methods: methodSchema,
} satisfies Record<EntityName, (ids: KnownIds) => z.ZodObject>

/** The shape of a record of each kind. */
export type RecordOf = { [Name in EntityName]: z.infer<ReturnType<(typeof makers)[Name]>> }

export const recordSchema = (name: EntityName, ids: KnownIds): z.ZodObject => makers[name](ids)
