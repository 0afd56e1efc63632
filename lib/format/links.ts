/** An address as people read it: without protocol, "www." and closing slash. */
export function readableUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}

/** The copy of a page that a web archive kept nearest to 2022, the year of the report. Derived, never stored. */
export function archivedUrl(url: string): string {
  return `https://web.archive.org/web/2022/${url}`
}
