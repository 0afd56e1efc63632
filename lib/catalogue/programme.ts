import { z } from 'zod'
import { type KnownIds, ownWords, recordFields } from './record-fields'

/** The shape of one file in data/programmes/: a programme, network, guide, agenda, model or knowledge base. */
export function programmeSchema(ids: KnownIds) {
  const { identity, oneOf, classified, links, source, alsoIn } = recordFields(ids)
  return z.strictObject({
    ...identity('programmes'),
    kind: oneOf('programme-kinds'),
    summary: ownWords(30, 400),
    evidenceNote: ownWords(20, 400).optional().describe('What the report says about proof or recognition'),
    partOf: oneOf('programmes').optional().describe('The programme that this one is a part of'),
    lifePhases: classified('life-phases').describe('Empty: for no phase in particular'),
    settings: classified('settings').describe('Empty: niet vermeld'),
    links,
    source,
    alsoIn,
  })
}

export type Programme = z.infer<ReturnType<typeof programmeSchema>>
