import { siteName } from '../format/page-title'

/** Who answers for the data. Only whoever runs the site knows an e-mail address; without one there is a page. */
export const publisher = {
  name: `Redactie ${siteName}`,
  email: process.env.CONTACT_EMAIL,
  page: '/over',
}
