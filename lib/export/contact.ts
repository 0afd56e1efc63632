import { siteName } from '../format/page-title'

/**
 * Whom to ask about the data, which the description of an API must say. No organisation is behind this catalogue
 * yet, so what is not configured is a placeholder: our own page about it, and a mailbox in a domain that is reserved for
 * examples and never delivers.
 */
export const contactOf = (origin: string) => ({
  name: process.env.CONTACT_NAME || `Beheer van de ${siteName}`,
  url: process.env.CONTACT_URL || `${origin}/over`,
  email: process.env.CONTACT_EMAIL || 'contact@example.org',
})
