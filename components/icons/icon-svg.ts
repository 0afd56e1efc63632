import { brandColours } from '../layout/brand-colours'

const { paper, teal, ochre } = brandColours.light

/** Of the 32 units of the drawing, how many a mask may cut from each side: Android keeps a circle of 80%. */
const cutByMask = 6

/** The two marks of the catalogue on the levenslijn. Edges fall on whole pixels at 16 px. */
export function iconSvg({ forMask = false } = {}): string {
  const margin = forMask ? cutByMask : 0
  const side = 32 + 2 * margin
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${side} ${side}">`,
    `<path fill="${paper}" d="M${-margin} ${-margin}h${side}v${side}H${-margin}z"/>`,
    `<path fill="${ochre}" d="M${-margin} 22h${side}v4H${-margin}z"/>`,
    `<path fill="${teal}" d="M2 6h12v12H2z"/>`,
    `<path fill="none" stroke="${teal}" stroke-width="3" d="m23 6.500 5.500 5.500-5.500 5.500-5.500-5.500z"/>`,
    '</svg>',
  ].join('')
}
