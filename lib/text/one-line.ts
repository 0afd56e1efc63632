// XML forbids lone surrogates, the last two code points of the plane and control characters; a file with one does not open.
const breaking = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF ]+/gu

/** A text that stays on its line in every file: no line break, no control character, no row of spaces. */
export const oneLine = (text: string) => text.replaceAll(breaking, ' ')
