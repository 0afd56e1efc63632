/** What the header leads to, in the order of the questions people come with. */
export const mainNavigation = [
  { href: '/interventies', label: 'Interventies' },
  { href: '/levensfasen', label: 'Levensfasen' },
  { href: '/leefomgevingen', label: 'Leefomgevingen' },
  { href: '/factoren', label: 'Factoren' },
  { href: '/beleid', label: 'Beleid' },
  { href: '/kaart', label: 'Kaart' },
  { href: '/baten', label: 'Baten' },
]

/** Every page that is no record, for the foot of each page. */
export const footNavigation = [
  {
    title: 'Bladeren',
    links: [
      { href: '/interventies', label: 'Interventies' },
      { href: '/levensfasen', label: 'Levensfasen' },
      { href: '/leefomgevingen', label: 'Leefomgevingen' },
      { href: '/programmas', label: 'Programma’s' },
      { href: '/beleid', label: 'Beleid' },
      { href: '/zoeken', label: 'Zoek in alles' },
      { href: '/selectie', label: 'Uw selectie' },
    ],
  },
  {
    title: 'Begrijpen',
    links: [
      { href: '/factoren', label: 'Factoren' },
      { href: '/handelingsopties', label: 'Handelingsopties' },
      { href: '/bevindingen', label: 'Bevindingen en tekorten' },
      { href: '/kaart', label: 'Kaart van het aanbod' },
      { href: '/baten', label: 'Baten' },
      { href: '/data', label: 'Gegevens en API' },
      { href: '/over', label: 'Over deze catalogus' },
    ],
  },
]

/** What a site says of itself, on the last line of each page. */
export const siteNavigation = {
  title: 'Over deze site',
  links: [
    { href: '/toegankelijkheid', label: 'Toegankelijkheid' },
    { href: '/privacy', label: 'Privacy' },
  ],
}
