import { slug } from '../text/slug'
import type { TakenList } from './taken-list'

/** Longer names are cut by some systems. */
const longestSubject = 80

/** "11-interventies-voor-jeugd-op-school-2026-11-22-v1.0.0.csv": subject, day and version of the data. */
export function fileName({ title, date, version }: TakenList<unknown>, extension: string): string {
  return `${cutAtWord(slug(title.replaceAll('’', '')))}-${date}-v${version}${extension}`
}

const cutAtWord = (text: string) =>
  text.length > longestSubject ? text.slice(0, longestSubject + 1).replace(/-[^-]*$/, '') : text
