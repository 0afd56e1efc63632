import { siteName } from '../format/page-title'

/** What is ours to give. The facts are those of the reports. */
export const dataLicence = {
  name: 'CC BY 4.0',
  title: 'Creative Commons Naamsvermelding 4.0 Internationaal',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
  /** As data portals name it. */
  portalUrl: 'http://creativecommons.org/licenses/by/4.0/deed.nl',
  statement: `De indeling, de samenvattingen en de structuur: CC BY 4.0, ${siteName}. De feiten komen uit de genoemde rapporten; de tekst daarvan is van hun makers en staat hier niet in.`,
}
