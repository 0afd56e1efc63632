/** Second parts of the long compounds in our labels. Browsers do not always know how to break Dutch. */
const secondParts =
  /(?<=\p{L}{3})(?=(opvang|omgeving|vaardighe|situatie|niveau|positie|belasting|gebruik|gebeurtenis|leving|zekerheid|ervaring|regie|depressie|preventie|mishandel|klimaat|uitval|verzuim)\p{L}*)/gu

/** A label for a narrow column: where a long word may break, and only there, it has a soft hyphen. */
export const softHyphens = (label: string) => label.replaceAll(secondParts, '\u00ad')
