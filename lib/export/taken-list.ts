/** A list as a visitor takes it away: which records, in which order, and what must be said about them. */
export type TakenList<Kept> = {
  /** In the order of the screen: all of them, also where the page shows the first hundred. */
  records: Kept[]
  /** In one sentence: "11 interventies voor jeugd, op school". */
  title: string
  /** Every filter that is on, with its facet: "Levensfase: Jeugd". Empty for a whole list. */
  filters: string[]
  /** Where the list stands, with `origin` before it. */
  address: string
  /** Of the site, such as "https://example.nl"; empty where that is not known. */
  origin: string
  /** The day it is taken, as in 2026-11-22. */
  date: string
  /** Of the data, as in 1.0.0. */
  version: string
}
