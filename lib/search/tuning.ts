/**
 * Every number that was chosen in the search, with its reason. Change one only with the figures of
 * `npm run bench:relevance` before and after.
 */

/** A hit in a name says more than one in the text; labels are shared by many records. */
export const fieldWeights = { name: 3, otherName: 3, summary: 1.4, label: 0.5, editorLabel: 0.5 } as const

/** A word in name, text and label counts more than in one of them, but not their sum: weight / (weight + this). */
export const saturation = 1

/** How much a hit is worth by the way in which a word of the query led to it. */
export const matchQuality = {
  exact: 1,
  stem: 0.95,
  /** A part of a compound: "slaap" in "slaapproblemen". */
  part: 0.7,
  /** The start of a word that is still being typed. */
  prefix: 0.85,
  /** The same, of a word that also means something by itself. */
  growing: 0.5,
  /** Read back from a typing error, per edit. */
  fuzzy: 0.7,
  /** The parts of a compound that stands nowhere as such, in one record. */
  ownParts: 0.8,
} as const

/** How much a hit through the thesaurus is worth: an equal word, a wider one. */
export const thesaurusQuality = { gelijk: 0.85, ruimer: 0.5 } as const

/** Outweighs any sum of words: what is typed whole comes first, then what was meant, then what is being typed. */
export const nameBonus = { whole: 1000, misspelled: 500, begun: 2, meant: 0.5 } as const

/** The start of a name says which one from so many letters on. */
export const shortestBegunName = 3

/** Of a query of several words a record answers at least this share of what the best one answers; it loses by what it misses. */
export const leastCoverage = 0.3
export const coveragePower = 1.5

/** Words of nearly every record: alone they are a question, beside others they hardly matter. */
export const genericWeight = 0.25
export const genericWords =
  `aanbod aanpak aanpakken activiteit begeleiden begeleiding behandeling beter bevorderen bieden cursus gemeente groep
   helpen hulp inwoners inzetten krijgen leren mensen methode omgaan ondersteunen ondersteuning preventie probleem project
   stad steun training tegengaan verbeteren vergroten verminderen versterken volgen voorkomen zorgen buurman buurvrouw
   client dag dochter dochtertje elkaar gezondheid kleindochter kleinkind kleinzoon leven man mentaal mentale moeder
   niet geen nieuw patient samen situatie tijd vader voel voelt vriend vriendin vrouw week zoon zoontje`.split(/\s+/)

/** A word that is not known is the start of others from so many letters on; one that is still being typed sooner, most of all when it is the only one. */
export const shortestPrefix = { only: 2, last: 3, other: 4 } as const

/** So many words are enough to show for a few letters. */
export const mostPrefixWords = 40

/** Shorter parts stand inside far too many words by chance. */
export const shortestPart = 4
/** Where one half of a compound is no word of the catalogue, the other has to be this long. */
export const shortestHead = 5

export const mostEdits = 3

/**
 * Typing errors forgiven by length of the word that is meant: none under 4 letters, where every word is a neighbour.
 * In a short word, or further off, another first letter makes another word.
 */
export function forgivenEdits(length: number, isSameStart: boolean): number {
  if (length < 4) return 0
  const most = length <= 5 ? 1 : length <= 11 ? 2 : mostEdits
  return isSameStart ? most : length <= 5 ? 0 : 1
}

/** The same for a name typed whole, marks and spaces left out: within this it is that name. */
export const forgivenNameEdits = (length: number) => (length < 4 ? 0 : length <= 8 ? 1 : 2)

/** The first letters of a name stand for it from so many on; two would stand for too many. */
export const shortestInitials = 3

/** The kinds that people call by a name of its own, which may be misspelled as a whole. */
export const kindsWithOwnNames = ['interventies', 'programmas', 'online']

/** Longer "words" are no words; they keep hostile input cheap. */
export const longestWord = 40

/** More words are a text; the first ones say what it asks. */
export const mostQueryWords = 24

/** What one word finds counts less when the thesaurus knows the phrase that it is part of. */
export const looseQuality = 0.35

/** Of two that answer a word equally well, the one that answers it in more ways: what the other ways add. */
export const furtherShare = 0.25

/** What scores less than this share of the best is noise. */
export const leastScore = 0.05

/** A phrase says more than a word: the weight of each of its words, per word that it is longer than one. */
export const phraseWeight = 1.35

/** Letters that may become more words than this say too little to ask the thesaurus about each. */
export const mostExpanded = 12

/** Of a longer question the last word is not still being typed. */
export const mostWordsTyping = 4

/** A misspelled start of fewer letters could be the start of anything. */
export const shortestStart = 6
