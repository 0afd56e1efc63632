import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

// Headings have one weight, so their letter needs no others: 20 kB in place of 58. Source Sans 3 stays as it comes: its
// weights from 400 to 700 are in use, so cutting it would save less than 5 kB.
const source = 'node_modules/@fontsource-variable/newsreader'
const folder = 'components/layout/fonts'
const headingWeight = 500

const between = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, step) => first + step))

/** Every language of the European Union in Latin letters, and the signs that our texts use. */
const characters = [between(0x20, 0x7e), between(0xa0, 0xff), between(0x100, 0x17f), '–—‘’“”„…•€−≥≤'].join('')

/** What joins and places letters. Left out are small capitals and old-style figures, which nothing asks for. */
const keepFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk']

mkdirSync(folder, { recursive: true })
const whole = readFileSync(`${source}/files/newsreader-latin-wght-normal.woff2`)
// woff2 for the browser; woff for the share images, whose drawer cannot read the smaller one.
for (const targetFormat of ['woff2', 'woff'] as const) {
  const made = await subsetFont(whole, characters, {
    targetFormat,
    keepFeatures,
    variationAxes: { wght: headingWeight },
  })
  const file = `${folder}/newsreader-${headingWeight}.${targetFormat}`
  writeFileSync(file, made)
  console.log(`${file}: ${made.length} bytes`)
}
copyFileSync(`${source}/LICENSE`, `${folder}/newsreader-licence.txt`)
