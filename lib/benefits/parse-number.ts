/** Points and spaces between groups of three digits, and a comma before what is less than one. */
const grouped = /^\d{1,3}(?:[. ]\d{3})+(?:,\d+)?$/
/** No groups, and a comma or a point before what is less than one. One still being typed may end in it. */
const plain = /^\d+(?:[.,]\d*)?$/
/** Where a point may part thousands, one in another place ("350.0", on the way to 350.000) parts nothing. */
const withoutPoint = /^\d+(?:,\d*)?$/

const toNumber = (digits: string) => Number(digits.replace(',', '.'))
const parsePlain = (text: string) => (plain.test(text) ? toNumber(text) : null)
const parseGrouped = (text: string) => (grouped.test(text) ? toNumber(text.replaceAll(/[. ]/g, '')) : null)

/** Wide digits become plain ones, every space a plain one, every minus a hyphen. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function withSign(text: string, parse: (digits: string) => number | null): number | null {
  const number = parse(text.replace(/^- ?/, ''))
  return number === null || number === 0 || !text.startsWith('-') ? number : -number
}

/** "350.000", "350 000", "350000", "1,5 miljoen"; null where it is no number. */
export function parseCount(text: string): number | null {
  const [, digits, million] = /^(.*?)( ?(?:miljoen|mln\.?))?$/.exec(tidy(text))!
  return withSign(digits!, (all) => {
    if (!million) return parseGrouped(all) ?? (withoutPoint.test(all) ? toNumber(all) : null)
    const millions = parseGrouped(all) ?? parsePlain(all)
    return millions === null ? null : Math.round(millions * 1_000_000)
  })
}

/** A thousand times as much to one reader as to another, so it is nobody's percentage. */
const ambiguous = /\.\d{3}$/

/** "2,5", "2.5", "2,5%", "2,5 procent"; null where it is no number, or could be two: "2.500". */
export function parsePercent(text: string): number | null {
  const digits = tidy(text).replace(/ ?(%|procent)$/, '')
  return ambiguous.test(digits) ? null : withSign(digits, parsePlain)
}
