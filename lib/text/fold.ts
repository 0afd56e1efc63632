/** Lower case without accents, so that "Suïcide" and "suicide" are the same. Keeps the length of plain text. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
