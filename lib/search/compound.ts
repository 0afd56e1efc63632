import { shortestHead, shortestPart } from './tuning'
import { stem } from './stem'

/** Prefixes of verbs and the like: "overleden" is no kind of "leden". */
const noParts = new Set(
  'aan achter af be bij door ge her in mee mis na naar neder om onder ont op over raad samen tegen ter toe uit vast ver vol voor weder weer weg'.split(
    ' ',
  ),
)

/** What may stand between two parts: "leeftijd|s|groep", "ziekte|n|kosten", "kind|er|opvang". */
const links = ['s', 'en', 'n', 'er', 'e']

/**
 * The stems of the words that a compound is made of, such as "slap" and "problem" for "slaapproblemen"; none for a
 * word that is not made of others. A last part is enough when it is long: "cyberpesten" is a kind of "pesten".
 */
export function compoundParts(
  word: string,
  isKnown: (stem: string) => boolean,
  canBegin: (rest: string) => boolean = () => true,
): string[] {
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut++) {
    const first = word.slice(0, cut)
    const last = word.slice(cut)
    if (!canBegin(last) || noParts.has(first) || !isKnown(stem(last))) continue
    const modifier = knownModifier(first, isKnown)
    if (modifier === null && (last.length < shortestHead || cut <= shortestPart)) continue
    return [...(modifier === null ? [] : partsAndWhole(modifier, isKnown)), ...partsAndWhole(last, isKnown)]
  }
  return []
}

const partsAndWhole = (word: string, isKnown: (stem: string) => boolean) => [
  stem(word),
  ...compoundParts(word, isKnown),
]

/** The word that the first part is, without what links it to the next. */
function knownModifier(first: string, isKnown: (stem: string) => boolean): string | null {
  const unlinked = links.filter((link) => first.endsWith(link)).map((link) => first.slice(0, -link.length))
  return (
    [first, ...unlinked].find((part) => part.length >= shortestPart && !noParts.has(part) && isKnown(stem(part))) ??
    null
  )
}
