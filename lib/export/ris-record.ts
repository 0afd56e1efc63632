import { oneLine } from '../text/one-line'

/** A tag of two characters, and its value; an empty value leaves the line out. */
export type RisField = [tag: string, value: string]

const lineEnd = '\r\n'

/**
 * One reference, its type first and its end last. A value stays on its line and without double spaces, so that none can
 * pass for a tag, which has two of these.
 */
export function risRecord(fields: RisField[]): string {
  const lines = fields
    .map(([tag, value]) => [tag, oneLine(value).trim()])
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`)
  return [...lines, 'ER  - ', ''].join(lineEnd)
}

/** 2026/11/22, as the format writes a day. */
export const risDate = (date: string) => date.replaceAll('-', '/')
