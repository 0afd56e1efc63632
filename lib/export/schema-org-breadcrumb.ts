/** The way up from a page, for search engines; the last step is the page itself, whose address they know. */
export const schemaOrgBreadcrumb = (steps: { href: string; label: string }[], current: string, origin: string) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: [...steps.map(({ href, label }) => ({ name: label, item: origin + href })), { name: current }].map(
    (step, place) => ({ '@type': 'ListItem', position: place + 1, ...step }),
  ),
})
