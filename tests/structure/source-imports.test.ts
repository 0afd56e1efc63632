import { expect, test } from 'vitest'
import { fileOf, importsIn, resolveImport } from './source-imports'

test.each([
  "import a from './a'",
  "import * as a from './a'",
  "import a, { b } from './a'",
  "import {\n  b,\n  type C,\n} from './a'",
  "import './a'",
  "export * from './a'",
  "export * as a from './a'",
  "export { b } from './a'",
  "  const { b } = await import('./a')",
  "  const b = require('./a')",
])('%j is an import that stays when the program runs', (text) => {
  expect(importsIn(text)).toEqual([{ specifier: './a', isTypeOnly: false }])
})

test.each([
  "import type { A } from './a'",
  "import type A from './a'",
  "import { type A } from './a'",
  "import {\n  type A,\n  type B,\n} from './a'",
  "export type { A } from './a'",
  "type A = typeof import('./a')",
])('%j is an import of types alone', (text) => {
  expect(importsIn(text)).toEqual([{ specifier: './a', isTypeOnly: true }])
})

test('a value called "type" is no type', () => {
  expect(importsIn("import type from './a'\nimport { typeOf } from './b'").map((one) => one.isTypeOnly)).toEqual([
    false,
    false,
  ])
})

test('what only looks like an import is none', () => {
  expect(importsIn("export const from = 'a'\n// import a from './a'\nexport type A = B\n")).toEqual([])
})

test('an export without source does not swallow the one behind it', () => {
  expect(importsIn("export { a }\nexport type A = number\nexport { b } from './b'")).toEqual([
    { specifier: './b', isTypeOnly: false },
  ])
})

test('an own module is found from the root or from the file, a package is not', () => {
  expect(resolveImport('lib/facets/age.ts', '@/lib/url/query')).toBe('lib/url/query')
  expect(resolveImport('lib/facets/age.ts', '../url/query')).toBe('lib/url/query')
  expect(resolveImport('lib/facets/age.ts', './select')).toBe('lib/facets/select')
  expect(resolveImport('lib/facets/age.ts', 'zod')).toBeNull()
  expect(resolveImport('lib/facets/age.ts', '@types/node')).toBeNull()
})

test('a module stands for the file with its ending', () => {
  const tree = new Map([
    ['lib/a.ts', ''],
    ['components/b.tsx', ''],
    ['scripts/c.mjs', ''],
    ['lib/d/index.ts', ''],
  ])
  expect(['lib/a', 'components/b', 'scripts/c.mjs', 'lib/d', 'lib/e'].map((one) => fileOf(one, tree))).toEqual([
    'lib/a.ts',
    'components/b.tsx',
    'scripts/c.mjs',
    'lib/d/index.ts',
    undefined,
  ])
})
