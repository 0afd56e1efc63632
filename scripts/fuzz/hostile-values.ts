/** Draws from what it was seeded with, so that the same seed draws the same. */
export type Draw = {
  below: (end: number) => number
  oneOf: <One>(values: ArrayLike<One>) => One
  chance: (share: number) => boolean
}

export const drawFrom = (random: () => number): Draw => {
  const below = (end: number) => Math.floor(random() * end)
  return { below, oneOf: (values) => values[below(values.length)]!, chance: (share) => random() < share }
}

/** Written side by side, as none has a space in it. */
export const listed = (text: string) => text.split(/ |\n/).filter((one) => one !== '')

/** What would do harm if it came back as it was sent. "ZZ" is put for a mark by which it is recognised. */
const injections = [
  '<x-ZZ onzz=1>',
  '"><x-ZZ onzz="1">',
  "'><x-ZZ onzz='1'>",
  '" onZZ="1',
  "' onZZ='1",
  ' onZZ=1 ',
  '` onZZ=`1',
  '</script><x-ZZ>',
  '</SCRIPT ><x-ZZ>',
  '<script>ZZ()</script>',
  '<!--<script>ZZ',
  '--><x-ZZ>',
  '<!-- ZZ',
  ']]><x-ZZ>',
  '</title><x-ZZ>',
  '</textarea><x-ZZ>',
  '</style><x-ZZ>',
  '<svg/onload=ZZ()><x-ZZ>',
  '<img src=x onerror=ZZ()>',
  '\\"><x-ZZ>',
  '\\u003cx-ZZ\\u003e',
  '\\x3cx-ZZ\\x3e',
  '&lt;x-ZZ&gt;',
  '&#60;x-ZZ&#62;',
  '&#x3c;x-ZZ>',
  '+ADw-x-ZZ+AD4-',
  '\uff1cx-ZZ\uff1e',
  '\u02bcZZ\u02ba',
  '"]);ZZ();//',
  "');ZZ();//",
  '\u2028ZZ()\u2029',
  'javascript:ZZ()',
  'JaVaScRiPt:ZZ()//',
  'java\tscript:ZZ()',
  'data:text/html,<x-ZZ>',
  'vbscript:ZZ',
  '//evil.example/ZZ',
  '/\\evil.example/ZZ',
  'https://evil.example/ZZ',
  '{{ZZ*7}}',
  '${ZZ*7}',
  '#{ZZ}',
  '<%= ZZ %>',
  '{%ZZ%}',
  "' OR '1'='1' -- ZZ",
  "ZZ'; DROP TABLE interventies;--",
  '1 UNION SELECT ZZ',
  '$(ZZ)',
  '`ZZ`',
  '; cat /etc/passwd; ZZ',
  '=cmd|"/c ZZ"!A1',
  '=HYPERLINK("http://evil.example/ZZ")',
  '+ZZ',
  '-ZZ',
  '@ZZ',
  '\tZZ',
  '\r\nX-Zz-ZZ: 1',
  '\r\n\r\n<x-ZZ>',
  '\nSet-Cookie: ZZ=1',
  'x"; filename="ZZ.exe',
  'ZZ\0.csv',
]

const numbers = listed(String.raw`
  0 -0 -1 00 1e309 -1e309 1e-309 NaN Infinity 0x10 1_000 ٣ ½ ① １２ 9007199254740993 0.1 .5 5. 1,5 1.000.000 2147483648
  18446744073709551616 99999999999999999999999999999999999999999999 +5 5;6 1e2 120 121 350.000 1.5.5 --1 0,0000001
`)

const names = listed(String.raw`
  __proto__ constructor prototype toString valueOf hasOwnProperty __defineGetter__ then toJSON length null undefined
  true NaN Symbol.iterator $$typeof $undefined $1 __proto__[x] constructor[prototype][x] a[] a[0] a[b][c] . .. _rsc
  nxtPid nxtPlijst __nextDataReq __nextLocale amp x-matched-path pad lijst bestand __metadata_id__
`)

const paths = listed(String.raw`
  ../../../../etc/passwd ..\..\..\windows\win.ini /etc/passwd file:///etc/passwd ./ .git/config .env package.json
  ....//....// C:\ CON index.html x.php x.json
`)

const patterns = listed(String.raw`
  (a+)+$ (.*)*x [^] ^|$ a{2, (?<=x) (?:(?:(?:x)*)*)* $& $' \ * ? .* | [ ( :id :x* %s%n
`)

/** Half the world's signs, and those that cannot be seen. */
const characters = [
  ...'\0\u0007\u007f\u0085\u00a0\u00ad\u200b\u200d\u200f\u202e\u2066\u2028\ufeff\ufffe\uffff\ufffd',
  ...listed('\u001b[31m İ ı ß ẞ ﬁ ﬃ ǆ Å e\u0301 é 👩‍👩‍👧‍👦 🏳️‍🌈 🇳🇱 💙 𝕊𝕝𝕒𝕒𝕡 ﷽ ꧅ “’s ‑ –'),
  ...listed('Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢ שלום ٱلْعَرَبِيَّة 睡眠 수면 हिन्दी zzp’ers g.g.z. rel@x e-health'),
]

/** As they stand in an address: no text has these bytes. */
const rawEncodings = listed(String.raw`
  % %% %z %zz %1 %u0041 %00 %0d%0aX-Zz-ZZ:%201 %c0%80 %c0%af %e0%80%af %ed%a0%80 %ed%b0%80 %f4%90%80%80
  %f8%88%80%80%80 %ff%fe %fe%ff %80 %e0%a4%a %2e%2e%2f %2e%2e/ ..%2f ..%5c %252e%252e%252f %2525252e %253Cx-ZZ%253E
  %3Cx-ZZ%3E %u003cx-ZZ%u003e %5b%5d %5bx%5d %26id=ZZ %23ZZ %3f %3b %2b + +++
`)

/** A text that no friendly visitor would type. Most of them are short; `longest` is about the rest. */
function hostileText(draw: Draw, mark: string, words: string[], longest: number): string {
  const { below, oneOf, chance } = draw
  const marked = (text: string) => text.replaceAll('ZZ', mark)
  const word = () => oneOf(words)
  const slip = () => {
    const [one, place] = [word(), below(8)]
    return one.slice(0, place) + oneOf(['', one.slice(place, place + 1) + oneOf('etnraiq'), 'x']) + one.slice(place + 1)
  }
  const sorts = [
    () => marked(oneOf(injections)),
    () => marked(oneOf(injections)),
    () => oneOf(numbers),
    () => oneOf(names),
    () => oneOf(paths),
    () => oneOf(patterns),
    () => oneOf(characters),
    () => several(1 + below(6), () => oneOf(characters), ''),
    () => several(1 + below(30), word),
    () => several(1 + below(30), slip),
    () => several(1 + below(6), word, oneOf(['', '-', '/', '.', '@'])),
    () => several(1 + below(40), () => oneOf('aeiounrtsl'), oneOf(['', ' '])),
    () => String.fromCharCode(...Array.from({ length: 1 + below(20) }, () => below(0x10000))),
    () =>
      oneOf([word(), oneOf(characters), ' ', 'a', mark])
        .repeat(longest)
        .slice(0, longest),
    () => several(1 + below(longest / 8), chance(0.5) ? slip : () => oneOf(patterns)).slice(0, longest),
  ]
  const text = oneOf(sorts)()
  return chance(0.3) ? `${text} ${marked(oneOf(injections))}` : text
}

/** The same as it stands in an address: well encoded, hardly, twice, or with bytes that are no text. */
export function hostilePart(draw: Draw, mark: string, words: string[], longest: number): string {
  if (draw.chance(0.2)) return draw.oneOf(rawEncodings).replaceAll('ZZ', mark)
  const text = hostileText(draw, mark, words, longest)
  return draw.oneOf([encoded, encoded, encoded, hardlyEncoded, (one: string) => encoded(encoded(one))])(text)
}

export const hostileName = (draw: Draw) => draw.oneOf(names)

const several = (count: number, make: () => string, between = ' ') => Array.from({ length: count }, make).join(between)

/** Half a character cannot be encoded. */
const wellFormed = (text: string) => text.replaceAll(/\p{Cs}/gu, '\ufffd')

const encoded = (text: string) => encodeURIComponent(wellFormed(text))

/** Only what no request line may hold. */
const hardlyEncoded = (text: string) =>
  wellFormed(text).replaceAll(/[^\u0021-\u007e]|#/gu, (one) => encodeURIComponent(one))
