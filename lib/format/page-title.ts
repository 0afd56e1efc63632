export const siteName = 'Interventiecatalogus Mentale Gezondheid'

/** The title in the tab: what the page is, then where. */
export const pageTitle = (title: string) => `${title} – ${siteName}`
