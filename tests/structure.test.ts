import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { findBackwardImports, findFileReaders, findFrameworkInLib, findLoaderInBrowser } from './structure/rooms'
import type { SourceTree } from './structure/source-imports'
import { findEmptyNames, findInlineStyles, findMachinePaths, findRawColours, findRawHtml } from './structure/texts'
import { findDownloadAddresses, findMissingOptionals, findStrangers, findVersionRanges } from './structure/top-level'

const root = path.resolve(import.meta.dirname, '..')
const rooms = ['app', 'components', 'lib', 'scripts', 'tests']

const files = rooms.flatMap((room) =>
  readdirSync(path.join(root, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')),
)
const readRoot = (file: string) => readFileSync(path.join(root, file), 'utf8')
const tree: SourceTree = new Map(
  files.filter((file) => /\.(ts|tsx|mjs)$/.test(file)).map((file) => [file, readRoot(file)]),
)

test('imports go from data to lib to components to app, and none points back', () => {
  expect(new Set([...tree.keys()].map((file) => file.split('/')[0]))).toEqual(new Set(rooms))
  expect(findBackwardImports(tree)).toEqual([])
})

test('an import that points back is found, whichever way it is written', () => {
  const bad: SourceTree = new Map([
    ['lib/a.ts', "import { Row } from '@/components/row'\nexport * from '../app/page'"],
    ['components/ui/row.tsx', "import '../../app/globals.css'\nimport type { Props } from '@/app/page'"],
    ['app/page.tsx', "const stop = await import('@/scripts/setup/run.mjs')\nimport list from '../data/list.json'"],
    ['scripts/check.ts', "import { Row } from '@/components/row'"],
    ['lib/format/a.ts', "import list from '@/data/vocabularies/topics.json'"],
  ])
  expect(findBackwardImports(bad)).toEqual([
    'lib/a.ts imports @/components/row',
    'lib/a.ts imports ../app/page',
    'components/ui/row.tsx imports @/app/page',
    'components/ui/row.tsx imports ../../app/globals.css',
    'app/page.tsx imports ../data/list.json',
    'app/page.tsx imports @/scripts/setup/run.mjs',
    'scripts/check.ts imports @/components/row',
    'lib/format/a.ts imports @/data/vocabularies/topics.json',
  ])
})

test('imports that go forward are left alone', () => {
  const good: SourceTree = new Map([
    ['lib/facets/a.ts', "import { b } from '../text/b'\nimport { z } from 'zod'"],
    ['lib/catalogue/a.ts', "import list from '../../data/vocabularies/topics.json'"],
    ['components/a.tsx', "import { b } from './b'\nimport { c } from '@/lib/c'"],
    ['app/over/page.tsx', "import '../globals.css'\nimport { b } from '@/components/b'\nimport { c } from '@/lib/c'"],
    ['scripts/a.mjs', "import { run } from './setup/run.mjs'\nimport { c } from '@/lib/c'"],
    ['tests/a.test.ts', "import { a } from '@/scripts/a'\nimport { b } from '@/components/b'"],
  ])
  expect(findBackwardImports(good)).toEqual([])
})

test('only lib/catalogue reads files, and what draws images its font', () => {
  expect(findFileReaders(tree)).toEqual([])
})

test('a page, a component or other lib that reads files is found', () => {
  const bad: SourceTree = new Map([
    ['app/page.tsx', "import { readFile } from 'node:fs/promises'"],
    ['components/a.tsx', "import fs from 'fs'"],
    ['lib/search/a.ts', "const { createRequire } = await import('node:module')"],
    ['lib/catalogue/a.ts', "import { readFileSync } from 'node:fs'"],
    ['scripts/a.ts', "import { readFileSync } from 'node:fs'"],
    ['components/b.tsx', "import { fsync } from 'fsync'"],
  ])
  expect(findFileReaders(bad)).toEqual([
    'app/page.tsx imports node:fs/promises',
    'components/a.tsx imports fs',
    'lib/search/a.ts imports node:module',
  ])
})

test('lib is plain TypeScript, without React and Next', () => {
  expect(findFrameworkInLib(tree)).toEqual([])
})

test('React or Next in lib is found', () => {
  const bad: SourceTree = new Map([
    ['lib/a.ts', "import { cache } from 'react'\nimport Link from 'next/link'\nimport { nextTo } from 'next-to'"],
    ['components/a.tsx', "import Link from 'next/link'"],
  ])
  expect(findFrameworkInLib(bad)).toEqual(['lib/a.ts imports react', 'lib/a.ts imports next/link'])
})

test('no file that runs in the browser brings the whole catalogue along', () => {
  expect(tree.has('lib/catalogue/load.ts')).toBe(true)
  expect([...tree.values()].filter((text) => text.startsWith("'use client'"))).not.toEqual([])
  expect(findLoaderInBrowser(tree)).toEqual([])
})

test('the loader in the browser is found by the way it comes, and a type brings nothing along', () => {
  const bad: SourceTree = new Map([
    ['lib/catalogue/load.ts', 'export const loadCatalogue = () => {}'],
    ['lib/names.ts', "import { loadCatalogue } from './catalogue/load'"],
    ['components/list.tsx', "import { names } from '@/lib/names'\nimport { panel } from './panel'"],
    ['components/panel.tsx', "'use client'\nimport { list } from './list'"],
    ['components/direct.tsx', "'use client'\nconst { loadCatalogue } = await import('@/lib/catalogue/load')"],
    ['components/typed.tsx', "'use client'\nimport type { Names } from '@/lib/names'"],
    ['components/server.tsx', "import { loadCatalogue } from '@/lib/catalogue/load'"],
  ])
  expect(findLoaderInBrowser(bad)).toEqual([
    'components/panel.tsx > components/list.tsx > lib/names.ts > lib/catalogue/load.ts',
    'components/direct.tsx > lib/catalogue/load.ts',
  ])
})

test('every file and folder has a name that says what belongs there', () => {
  expect(findEmptyNames(files)).toEqual([])
})

test('a name that says nothing is found, as a file, as a folder and in its test', () => {
  const bad = ['lib/utils/a.ts', 'lib/types.ts', 'components/helper.test.tsx', 'app/common/page.tsx', 'lib/misc.d.ts']
  expect(findEmptyNames([...bad, 'lib/text/words.ts', 'lib/file-types.ts'])).toEqual(bad)
})

test('no tag has an inline style', () => {
  expect(findInlineStyles(tree)).toEqual([])
})

test('an inline style is found', () => {
  const bad: SourceTree = new Map([
    ['app/a.tsx', '<p style={{ color }}>'],
    ['components/b.tsx', '<p\n  style="color: red">'],
    ['components/c.tsx', '<p className="style">{listStyle}</p>'],
  ])
  expect(findInlineStyles(bad)).toEqual(['app/a.tsx', 'components/b.tsx'])
})

test('no page or component writes raw HTML, but for the one that writes JSON with "<" escaped', () => {
  expect(findRawHtml(tree)).toEqual(['components/ui/linked-data.tsx'])
})

test('raw HTML is found', () => {
  expect(findRawHtml(new Map([['app/a.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />']]))).toEqual([
    'app/a.tsx',
  ])
})

test('every colour is a token of app/globals.css, but for those of icons and images, which no stylesheet reaches', () => {
  const drawn = files.filter((file) => /\.(css|svg|ts|tsx)$/.test(file))
  expect(findRawColours(new Map(drawn.map((file) => [file, readRoot(file)])))).toEqual([
    'components/layout/brand-colours.ts',
  ])
})

test('a raw colour is found, and a token, an anchor or a property is none', () => {
  const bad: SourceTree = new Map([
    ['components/a.css', '.a { color: #0c4f59; }'],
    ['components/b.css', '.b { border: 1px solid rgb(0 0 0 / 20%); }'],
    ['components/c.css', '.c { background: white; }'],
    ['components/d.tsx', '<p className="text-[#fff]">'],
    ['components/e.tsx', '<circle fill="black" />'],
    [
      'components/f.css',
      '.f:hover { white-space: pre; color: var(--teal); background: color-mix(in srgb, var(--ink), var(--paper)); }',
    ],
    ['components/g.tsx', '<a href="#lijst" className="text-teal hover:text-teal-deep">een, white paper</a>'],
    ['app/globals.css', ':root { --paper: #faf7f0; }'],
    ['lib/export/xlsx/a.ts', "const link = { textColor: '#0C4F59' }"],
  ])
  expect(findRawColours(bad)).toEqual([
    'components/a.css',
    'components/b.css',
    'components/c.css',
    'components/d.tsx',
    'components/e.tsx',
  ])
})

test('no page or component names a place on one machine', () => {
  expect(findMachinePaths(tree)).toEqual([])
})

test('a place on one machine is found, and an address of the site is none', () => {
  const bad: SourceTree = new Map([
    ['app/a.tsx', `const file = '${['', 'home', 'me', 'data'].join('/')}'`],
    ['app/b.tsx', `const file = '${['C:', 'data'].join('\\')}'`],
    ['app/c.tsx', `<a href="${['file:', '', '', 'data'].join('/')}">`],
    ['app/d.tsx', '<a href="/interventies/home">en https://rivm.nl/var/x</a>'],
  ])
  expect(findMachinePaths(bad)).toEqual(['app/a.tsx', 'app/b.tsx', 'app/c.tsx'])
})

test('the top level holds the six rooms and the named files', () => {
  expect(findStrangers(readdirSync(root), readRoot('.gitignore'))).toEqual([])
})

test('a stranger at the top level is found', () => {
  const names = ['app', 'README.md', '.npmrc', 'node_modules', 'a.tsbuildinfo', 'src', 'notes.md', 'tsbuildinfo']
  expect(findStrangers(names, 'node_modules/\n*.tsbuildinfo\n')).toEqual(['src', 'notes.md', 'tsbuildinfo'])
})

test('every package has one exact version', () => {
  expect(findVersionRanges(JSON.parse(readRoot('package.json')))).toEqual([])
})

test('a version that is a range is found', () => {
  const manifest = {
    dependencies: { next: '16.4.6', react: '^19.3.1', zod: 'latest', fuse: '7.x' },
    devDependencies: { vitest: '4.1.12', tsx: '~4.23.15', beta: '1.0.0-rc.1' },
  }
  expect(findVersionRanges(manifest)).toEqual(['react ^19.3.1', 'zod latest', 'fuse 7.x', 'tsx ~4.23.15'])
})

test('the lock file says what to download, and not where', () => {
  expect(findDownloadAddresses(readRoot('package-lock.json'))).toEqual([])
})

test('a download address in a lock file is found', () => {
  const lockFile = JSON.stringify({ packages: { a: { resolved: 'https://registry.test/a.tgz' } } }, null, 2)
  expect(findDownloadAddresses(lockFile)).toHaveLength(1)
})

test('the lock file has an entry for every platform, so that npm ci works on each', () => {
  expect(findMissingOptionals(readRoot('package-lock.json'))).toEqual([])
})

test('a platform without an entry in a lock file is found', () => {
  const lockFile = JSON.stringify({
    packages: {
      'node_modules/a': { optionalDependencies: { 'a-linux': '1', 'a-mac': '1' } },
      'node_modules/a-linux': {},
    },
  })
  expect(findMissingOptionals(lockFile)).toEqual(['a-mac'])
})
