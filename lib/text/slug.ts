import { fold } from './fold'

/** "Je Brein de Baas?!" becomes "je-brein-de-baas". Empty when the text has no letter or digit. */
export function slug(text: string): string {
  return fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}
