/**
 * What programs that walk the web are asked to leave alone: answers to programs, and the files of every choice someone
 * could make. Pages of a choice are not among them: those say themselves that they are not to be kept, which only who
 * reads them can know.
 */
const left = ['/api/', '/antwoorden/', ...['csv', 'xlsx', 'json', 'ris', 'docx'].map((format) => `/*.${format}?`)]

/** RFC 9309. `origin` is empty where the address of the site is not known. */
export function robotsTxt(origin: string): string {
  const lines = ['User-agent: *', ...left.map((path) => `Disallow: ${path}`)]
  if (origin !== '') lines.push('', `Sitemap: ${origin}/sitemap.xml`)
  return `${lines.join('\n')}\n`
}
