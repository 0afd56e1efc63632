/**
 * What the reports print and the data rightly leaves out, or the other way round. An entry that is no longer
 * needed is an error, so the lists cannot outlive their reasons.
 */
export type KnownDifference = { what: string; reason: string }

export const addressesWithoutRecord: KnownDifference[] = [
  {
    what: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7878182/',
    reason:
      'the text does not show what it belongs to; by its place it may be the research on income supplements in the box of 3.4, or an intervention of Caring Universities',
  },
]

/** The start of a sentence in a box "Beleid & maatregelen" that holds no measure. */
export const boxSentencesWithoutMeasure: KnownDifference[] = []

/** The start of a bullet that names no intervention of its own. */
export const bulletsWithoutName: KnownDifference[] = [
  { what: 'Interventies die zich richten op een combinatie van', reason: 'introduces the bullets under it' },
  { what: 'Initiatieven voor aanstaande en pas bevallen moeders', reason: 'introduces the bullets under it' },
  { what: 'Interventies gericht op het aanpakken van stigmatisering', reason: 'introduces the bullet under it' },
  { what: 'Interventies gericht op sociale determinanten en', reason: 'introduces the bullets under it' },
]
