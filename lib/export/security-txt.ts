import { configuredContact } from './contact'

/** How long a copy of it may be believed. RFC 9116 asks for less than a year. */
const daysBelieved = 180
const msPerDay = 24 * 60 * 60 * 1000

/**
 * Whom to tell of a leak: RFC 9116, which Dutch government must publish. Null without a configured contact: an
 * invented one would send a report to nobody. `origin` is the configured address of the site, or empty.
 */
export function securityTxt(origin: string, now: Date): string | null {
  const { email, url } = configuredContact()
  // The RFC allows no other address of a page than an https one.
  const contacts = [...(email ? [`mailto:${email}`] : []), ...(url?.startsWith('https://') ? [url] : [])]
  if (contacts.length === 0) return null
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(now.getTime() + daysBelieved * msPerDay).toISOString()}`,
    'Preferred-Languages: nl, en',
    ...(origin.startsWith('https://') ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
    '',
  ].join('\n')
}
