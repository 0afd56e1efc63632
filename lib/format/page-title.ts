export const siteName = 'Interventiecatalogus Mentale Gezondheid'

export const siteDescription =
  'Interventies voor mentale gezondheid in Nederland, per levensfase en leefomgeving, met status, basis en bron.'

/** The title in the tab: what the page is, then where. */
export const pageTitle = (title: string) => `${title} – ${siteName}`
