import type { Catalogue } from '@/lib/catalogue/catalogue'
import { onOneLine, type Sections } from './sections'

/** The bullets of chapter 5 under their two headings, in order. */
export function readFindings(chapter: string): { heading: string; bullet: string }[] {
  let heading = ''
  const found: { heading: string; bullet: string }[] = []
  for (const line of chapter.split('\n')) {
    if (/^(Algemeen|Interventies)$/.test(line)) heading = line
    else if (line.startsWith('•')) found.push({ heading, bullet: line })
    else if (heading !== '' && !line.startsWith('https://') && found.length > 0) found.at(-1)!.bullet += `\n${line}`
  }
  return found.map((one) => ({ ...one, bullet: onOneLine(one.bullet) }))
}

/** Chapter 5 both ways: each bullet has one record at its place, and each record its bullet. */
export function findingDifferences({ findings }: Catalogue, factsheet: Sections): string[] {
  const bullets = readFindings(factsheet.get('5')!)
  const records = findings.filter(({ source }) => source.section === '5')
  const places = new Map<string, number>()
  const missing = bullets.flatMap(({ heading, bullet }) => {
    const place = (places.get(heading) ?? 0) + 1
    places.set(heading, place)
    const own = records.filter(
      ({ source }) => source.heading === heading && source.place === place && bullet.includes(onOneLine(source.words)),
    )
    return own.length === 1 ? [] : [`Bullet ${place} under "${heading}" in chapter 5 has ${own.length} records.`]
  })
  if (records.length !== bullets.length)
    missing.push(`Chapter 5 has ${bullets.length} bullets and ${records.length} records.`)
  return missing
}
