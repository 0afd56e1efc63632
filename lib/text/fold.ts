const ascii = /^\p{ASCII}*$/u

/** Lower case without accents, so that "Suïcide" and "suicide" are the same. Keeps the length of plain text. */
export function fold(text: string): string {
  // Most words have nothing to lose, and thousands are folded at a time.
  if (ascii.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
