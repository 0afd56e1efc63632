import { entities } from '@/lib/catalogue/entities'
import type { Difference, FieldDifference } from './differences'

/** What a folder holds, as the site calls it. */
const folderNames: Record<string, string> = {
  [entities.interventions.folder]: 'Interventies',
  [entities.programmes.folder]: 'Programma’s',
  [entities.policyMeasures.folder]: 'Beleidsmaatregelen',
  [entities.actionOptions.folder]: 'Handelingsopties',
  [entities.findings.folder]: 'Bevindingen',
  [entities.principles.folder]: 'Principes',
  [entities.onlineOffers.folder]: 'Sites online',
  [entities.benefits.folder]: 'Baten',
  [entities.methods.folder]: 'Werkwijze',
}

const kindNames = { added: 'erbij', removed: 'weg', changed: 'veranderd' } as const
/** Characters. */
const longestValue = 160
const wordsAround = 40

/** The differences as Markdown, in Dutch, for a release note. */
export function describeDifferences(all: Difference[], from: string, to: string): string {
  const head = `# Wat er veranderde van ${from} naar ${to}`
  if (all.length === 0) return `${head}\n\nNiets.\n`
  const folders = [...new Set(all.map(({ folder }) => folder))]
  const parts = folders.map((folder) => {
    const here = all.filter((one) => one.folder === folder)
    const counts = (['added', 'removed', 'changed'] as const)
      .map((kind) => ({ kind, count: here.filter((one) => one.kind === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${count} ${kindNames[kind]}`)
    const title = folderNames[folder] ?? `Vaste lijst ${folder.split('/').at(-1)}`
    return [`## ${title}: ${counts.join(', ')}`, '', ...here.map(describe)].join('\n')
  })
  return `${[head, ...parts].join('\n\n')}\n`
}

function describe(one: Difference): string {
  const about = one.name === one.id ? `\`${one.id}\`` : `${one.name} (\`${one.id}\`)`
  const lines = one.kind === 'changed' ? one.fields.map(describeField) : []
  return [`- ${kindNames[one.kind]}: ${about}`, ...lines].join('\n')
}

function describeField({ field, before, after }: FieldDifference): string {
  if (before === undefined) return `  - ${field} erbij: ${show(after)}`
  if (after === undefined) return `  - ${field} weg: ${show(before)}`
  const from = Math.max(0, firstDifference(write(before), write(after)) - wordsAround)
  return `  - ${field}: ${show(before, from)} wordt ${show(after, from)}`
}

/** A long text from where it is other, so that the change itself is never cut off. */
function show(value: unknown, from = 0): string {
  const text = write(value)
  if (text.length <= longestValue) return text
  const rest = text.slice(from, from + longestValue)
  return `${from > 0 ? '…' : ''}${rest}${from + longestValue < text.length ? '…' : ''}`
}

const write = (value: unknown) => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value))

function firstDifference(one: string, other: string): number {
  const place = one.split('').findIndex((letter, index) => letter !== other[index])
  return place === -1 ? one.length : place
}
