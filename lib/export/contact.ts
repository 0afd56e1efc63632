import { z } from 'zod'
import { siteName } from '../format/page-title'

/** No address of an API description or of a mail program may hold more than an address: not a second line, not a subject. */
const emailAddress = z.email().max(254)
/** Normalised, so that it stays on one line of a text. */
const webPage = z.url({ protocol: /^https?$/, normalize: true }).max(2000)

/** Whom to ask, as far as an administrator said it. What is no address is left out, and said by `contactProblems`. */
export function configuredContact(): { name?: string; url?: string; email?: string } {
  const { CONTACT_NAME: name, CONTACT_URL: url, CONTACT_EMAIL: email } = process.env
  return {
    ...(name && { name }),
    ...(webPage.safeParse(url).success && { url: webPage.parse(url) }),
    ...(emailAddress.safeParse(email).success && { email }),
  }
}

/** What an administrator should know before the pages are made: a wrong address is shown to no one. */
export function contactProblems(): string[] {
  const { url, email } = configuredContact()
  const { CONTACT_URL, CONTACT_EMAIL } = process.env
  return [
    ...(CONTACT_URL && url === undefined
      ? [`CONTACT_URL "${CONTACT_URL}": is no address of a page. Expected: such as https://gemeente.nl/contact.`]
      : []),
    ...(CONTACT_EMAIL && email === undefined
      ? [`CONTACT_EMAIL "${CONTACT_EMAIL}": is no mail address. Expected: one, such as naam@gemeente.nl.`]
      : []),
  ]
}

/**
 * Whom to ask about the data, which the description of an API must say. No organisation is behind this catalogue
 * yet, so what is not configured is a placeholder: our own page about it, and a mailbox in a domain that is reserved for
 * examples and never delivers.
 */
export function contactOf(origin: string) {
  const { name, url, email } = configuredContact()
  return {
    name: name ?? `Beheer van de ${siteName}`,
    url: url ?? `${origin}/over`,
    email: email ?? 'contact@example.org',
  }
}

export type Contact = { name: string; email?: string; url?: string }

/** Whom a visitor may write to. Null where nothing is configured: an address that nobody reads helps nobody. */
export function contactForVisitors(): Contact | null {
  const { name = 'de beheerder van deze site', ...ways } = configuredContact()
  return ways.email === undefined && ways.url === undefined ? null : { name, ...ways }
}
