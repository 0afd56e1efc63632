import type { SourceTree } from './source-imports'

const sayNothing = /^(utils?|helpers?|common|misc|types?)$/

/** Files and folders whose name does not say what does not belong there. */
export function findEmptyNames(files: Iterable<string>): string[] {
  return [...files].filter((file) => file.split('/').some((part) => sayNothing.test(part.split('.')[0]!)))
}

/** `style="…"` and `style={…}`, which the Content-Security-Policy forbids. */
export const findInlineStyles = (tree: SourceTree) => findText(tree, /\sstyle=["'{]/, (file) => file.endsWith('.tsx'))

export const findRawHtml = (tree: SourceTree) => findText(tree, /dangerouslySetInnerHTML/, isShown)

/** Places on one machine. An address on the site such as "/interventies" is none. */
export const findMachinePaths = (tree: SourceTree) =>
  findText(tree, /(^|[^\w./])\/(home|Users|root|work|tmp|mnt|opt|usr|var|etc)\/|\b[A-Z]:\\|file:\/\//m, isShown)

const hex = /[:\s'"[(]#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/
const colourFunction = /(?<![\w-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/
const names =
  'white|black|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown|gold|navy|teal|maroon|olive|lime|aqua|cyan'
/** In a stylesheet as a value. The names of our own tokens come after `var(--` or a dash. */
const namedInStyle = new RegExp(`[a-z]:[^;{}()"']*\\s(?:${names})(?=[\\s;}])`)
/** In a drawing as an attribute. */
const namedInDrawing = new RegExp(`(?:fill|stroke|color|stop-color|stopColor)=\\{?["'](?:${names})["']`)

/** Colours that do not come from the tokens, which alone know light, dark and contrast. */
export const findRawColours = (tree: SourceTree) =>
  [...tree]
    .filter(([file]) => isShown(file) && file !== 'app/globals.css')
    .filter(([file, content]) =>
      [hex, colourFunction, file.endsWith('.css') ? namedInStyle : namedInDrawing].some((colour) =>
        colour.test(content),
      ),
    )
    .map(([file]) => file)

const isShown = (file: string) => /^(app|components)\//.test(file)

function findText(tree: SourceTree, text: RegExp, concerns: (file: string) => boolean): string[] {
  return [...tree].filter(([file, content]) => concerns(file) && text.test(content)).map(([file]) => file)
}
