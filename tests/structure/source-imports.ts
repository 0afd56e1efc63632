import path from 'node:path'

/** The source files of the repository: path from the root → text. */
export type SourceTree = Map<string, string>

type Import = { specifier: string; isTypeOnly: boolean }

// Prettier starts every import and re-export at the first column.
const statements = [
  /^import\s+(?<types>type\s+)?(?<names>[\w$*{},\s]+?)\s+from\s+['"](?<specifier>[^'"]+)['"]/gm,
  /^export\s+(?<types>type\s+)?(?<names>\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+['"](?<specifier>[^'"]+)['"]/gm,
  /^import\s+['"](?<specifier>[^'"]+)['"]/gm,
  /(?<types>typeof\s+)?\b(?:import|require)\(\s*['"`](?<specifier>[^'"`]+)['"`]/g,
]

/** Every module a text names, in whatever form. Only types: gone when the program runs. */
export function importsIn(text: string): Import[] {
  return statements.flatMap((statement) =>
    [...text.matchAll(statement)].map(({ groups }) => ({
      specifier: groups!.specifier!,
      isTypeOnly: groups!.types !== undefined || hasOnlyTypes(groups!.names ?? ''),
    })),
  )
}

/** `{ type A, type B }` */
function hasOnlyTypes(names: string): boolean {
  const inside = /^\{([^}]+)\}$/.exec(names.trim())?.[1]
  return inside !== undefined && inside.split(',').every((name) => /^\s*(type\s|$)/.test(name))
}

/** The path from the root of an own module, extension as written; null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return path.posix.normalize(specifier.slice(2))
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(from), specifier) : null
}

/** The file of the tree that a module path stands for, if it is one. */
export function fileOf(place: string, tree: SourceTree): string | undefined {
  const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx']
  return endings.map((ending) => `${place}${ending}`).find((file) => tree.has(file))
}
