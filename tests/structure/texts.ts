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

const isShown = (file: string) => /^(app|components)\//.test(file)

function findText(tree: SourceTree, text: RegExp, concerns: (file: string) => boolean): string[] {
  return [...tree].filter(([file, content]) => concerns(file) && text.test(content)).map(([file]) => file)
}
