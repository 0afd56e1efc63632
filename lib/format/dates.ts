const longDate = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** "28 april 2022"; a year alone stays a year. */
export function formatPublished(published: string): string {
  return published.length === 4 ? published : longDate.format(new Date(`${published}T00:00:00Z`))
}

const longDateHere = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' })

/** "22 november 2026", as the calendar stands where the reader is. */
export const formatDay = (day: Date) => longDateHere.format(day)
