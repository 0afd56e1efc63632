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
export const boxSentencesWithoutMeasure: KnownDifference[] = [
  { what: 'De eerste fase van de levensloop', reason: 'says why the phase matters; it is in its introduction' },
  { what: 'Deze voorzieningen vormen het fundament', reason: 'says what the measure before it is good for' },
  { what: 'Naast ouders hebben de medewerkers', reason: 'says why the measure after it matters' },
  { what: 'In 3.1 is de positieve invloed', reason: 'points at the measures of 3.1, which count here too' },
  { what: 'Dat geldt uiteraard ook', reason: 'points at the measures of 3.1, which count here too' },
  { what: 'In deze levensfase leggen jongeren', reason: 'says why the phase matters; it is in its introduction' },
  { what: 'Dit is een initiatief van de ministeries', reason: 'says who is behind the programme before it' },
  { what: 'Zij ondersteunen de regio', reason: 'says what those behind the programme before it do' },
  { what: 'Er worden diverse initiatieven gestart', reason: 'introduces the programme after it' },
  {
    what: 'In de volwassen levensfase',
    reason: 'introduces the measures after it; it is in the introduction of the phase',
  },
  { what: 'Dit is een belangrijk gegeven', reason: 'says what the research before it is good for; the measure has it' },
]

/** Counts that the report gives in other words than a number. */
export const countsInOtherWords: KnownDifference[] = [
  { what: 'ouderen, promising', reason: 'of three two are effective and "de derde" is well-founded, so one' },
]

/** The start of a bullet that names no intervention of its own. */
export const bulletsWithoutName: KnownDifference[] = [
  { what: 'Interventies die zich richten op een combinatie van', reason: 'introduces the bullets under it' },
  { what: 'Initiatieven voor aanstaande en pas bevallen moeders', reason: 'introduces the bullets under it' },
  { what: 'Interventies gericht op het aanpakken van stigmatisering', reason: 'introduces the bullet under it' },
  { what: 'Interventies gericht op sociale determinanten en', reason: 'introduces the bullets under it' },
]
