/** Says to the owner of a site who asks, and where to object. Only what is configured is named. */
export function userAgent(version: string, ...contacts: (string | undefined)[]): string {
  const known = contacts.filter((one): one is string => one !== undefined && /^[\x21-\x7e]+$/.test(one))
  const about = ['linkcontrole', ...known.map((one) => `+${one}`)].join('; ')
  return `InterventiecatalogusMentaleGezondheid/${version} (${about})`
}
