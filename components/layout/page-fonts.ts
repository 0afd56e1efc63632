import localFont from 'next/font/local'

const newsreader = localFont({
  // Made by `npm run fonts`.
  src: './fonts/newsreader-500.woff2',
  weight: '500',
  variable: '--font-newsreader',
  adjustFontFallback: 'Times New Roman',
})

const sourceSans = localFont({
  src: '../../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-source-sans',
})

/** On the root of every document: the two letters, by the names that app/globals.css uses. */
export const fontClasses = `${newsreader.variable} ${sourceSans.variable}`
