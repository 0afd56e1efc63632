import { fileOf, importsIn, resolveImport, type SourceTree } from './source-imports'

/** What each room may import of the others: data → lib → components → app, and nothing points back. */
const mayImport: Record<string, string[]> = {
  lib: ['lib'],
  components: ['components', 'lib'],
  app: ['app', 'components', 'lib'],
  scripts: ['scripts', 'lib'],
}

const roomOf = (file: string) => file.split('/')[0]!
const isReader = (file: string) => file.startsWith('lib/catalogue/')

/** Imports that point back, such as "lib/a.ts imports components/b". */
export function findBackwardImports(tree: SourceTree): string[] {
  return eachImport(tree, (file, specifier) => {
    const allowed = mayImport[roomOf(file)]
    const target = resolveImport(file, specifier)
    if (allowed === undefined || target === null || allowed.includes(roomOf(target))) return false
    return !(roomOf(target) === 'data' && isReader(file))
  })
}

/** Draws images, which need the font itself. */
const fontReader = 'components/share/share-image.tsx'

/** Imports with which a page, a component or plain lib could read the data past the catalogue. */
export function findFileReaders(tree: SourceTree): string[] {
  return eachImport(
    tree,
    (file, specifier) =>
      ['app', 'components', 'lib'].includes(roomOf(file)) &&
      !isReader(file) &&
      file !== fontReader &&
      /^(node:)?(fs|child_process|module)(\/|$)/.test(specifier),
  )
}

/** Imports that tie lib to React or Next. */
export function findFrameworkInLib(tree: SourceTree): string[] {
  return eachImport(
    tree,
    (file, specifier) => roomOf(file) === 'lib' && /^(react|react-dom|next)(\/|$)/.test(specifier),
  )
}

function eachImport(tree: SourceTree, isWrong: (file: string, specifier: string) => boolean): string[] {
  return [...tree].flatMap(([file, text]) =>
    importsIn(text)
      .filter(({ specifier }) => isWrong(file, specifier))
      .map(({ specifier }) => `${file} imports ${specifier}`),
  )
}

const loader = 'lib/catalogue/load.ts'

/** The ways by which the whole catalogue would end up in the browser, such as "a.tsx > b.ts > lib/catalogue/load.ts". */
export function findLoaderInBrowser(tree: SourceTree): string[] {
  return [...tree]
    .filter(([, text]) => /^\s*['"]use client['"]/.test(text))
    .flatMap(([file]) => findWay(file, tree) ?? [])
}

function findWay(start: string, tree: SourceTree): string | null {
  const ways = [[start]]
  const seen = new Set([start])
  for (const way of ways) {
    const file = way.at(-1)!
    if (file === loader) return way.join(' > ')
    for (const next of runtimeImports(file, tree)) {
      if (seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return null
}

function runtimeImports(file: string, tree: SourceTree): string[] {
  return importsIn(tree.get(file)!)
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .flatMap(({ specifier }) => fileOf(resolveImport(file, specifier) ?? '', tree) ?? [])
}
