import type { Factor } from '../catalogue/vocabularies'
import { joinAnd } from '../format/words'

/** How the levenslijn of an image draws a phase; `plaats` is the phase that the page is about. */
export type ShareStation = { label: string; drawing: 'rapport' | 'redactie' | 'plaats' | 'open' | 'niet' }

/** What an image beside a shared address shows: enough to know the page by, and nothing that the page does not say. */
export type ShareContent = {
  title: string
  /** Above the title, with the mark of a status or the steps of a factor. */
  above?: { words: string; status?: string; level?: Factor['level'] }
  line: string
  stations?: ShareStation[]
}

/** The same in words, for who does not see the image. */
export function describeShare({ title, above, line, stations = [] }: ShareContent): string {
  const of = (drawing: ShareStation['drawing']) =>
    stations.filter((station) => station.drawing === drawing).map(({ label }) => label)
  const phases = [...of('rapport'), ...of('redactie').map((label) => `[${label}]`)]
  return [title, above?.words, line, phases.length > 0 && `Levensfasen: ${joinAnd(phases)}`]
    .filter((part) => part)
    .map((part) => `${part}`.replace(/[.?]?$/, (end) => end || '.'))
    .join(' ')
}
