import { z } from 'zod'

export const linkReportFile = 'link-report.json'
export const linkReportSchemaReference = './schemas/link-report.schema.json'

/** `onzeker` says nothing of the page: it was not shown to be there, and not to be gone. */
export const linkKinds = ['bereikbaar', 'verhuisd', 'verdwenen', 'onzeker'] as const

/** Why a page is gone. A name without a host may also be a slip of the network: see `judgeAnswer`. */
export const goneReasons = ['niet-gevonden', 'ingetrokken', 'geen-host'] as const
const unsureReasons = [
  'geweigerd',
  'te-veel-vragen',
  'storing',
  'ander-antwoord',
  'te-laat',
  'geen-verbinding',
  'certificaat',
  'lus',
  'te-veel-omleidingen',
  'verkeerde-omleiding',
  'naar-voorpagina',
  'achter-hekje',
] as const
export type LinkReason = (typeof goneReasons)[number] | (typeof unsureReasons)[number]

const longestAddress = 2000

/** An address that a page may link to: what another site answers ends up in it. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: 'an address that starts with https:// or http://' })
  .max(longestAddress)

const linkResultSchema = z
  .strictObject({
    address: webAddress,
    kind: z.enum(linkKinds),
    reason: z.enum([...goneReasons, ...unsureReasons]).optional(),
    status: z.int().min(100).max(599).optional().describe('Of the last answer; left out where there was none'),
    redirect: z.strictObject({ to: webAddress, permanent: z.boolean() }).optional(),
    noHostSince: z.iso.date().optional().describe('The first day on which the name of the host did not exist'),
    date: z.iso.date().describe('The day of the check'),
  })
  .refine(({ kind, redirect }) => kind !== 'verhuisd' || redirect?.permanent === true, {
    path: ['redirect'],
    error: 'a permanent redirect, for what is "verhuisd"',
  })
  .refine(({ kind, reason }) => (reason !== undefined) === (kind === 'verdwenen' || kind === 'onzeker'), {
    path: ['reason'],
    error: 'a reason for what is "verdwenen" or "onzeker", and for nothing else',
  })
  .refine(({ kind, reason }) => kind !== 'verdwenen' || goneReasons.some((one) => one === reason), {
    path: ['reason'],
    error: `a reason that shows that a page is gone: ${goneReasons.join(', ')}`,
  })

export const linkReportSchema = z.strictObject({
  $schema: z.literal(linkReportSchemaReference),
  results: z
    .array(linkResultSchema)
    .refine((list) => new Set(list.map(({ address }) => address)).size === list.length, 'each address once'),
})

/** What was found at one address, the last time that anyone looked. */
export type LinkResult = z.infer<typeof linkResultSchema>
