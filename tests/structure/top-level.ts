const rooms = ['app', 'components', 'data', 'lib', 'scripts', 'tests']
const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'next.config.ts', 'README.md']

/** Names at the top of the repository that are no room, no known file, no dot-file, and not ignored by git. */
export function findStrangers(names: string[], gitignore: string): string[] {
  const ignored = gitignore.split('\n').map((line) => line.replace(/\/$/, ''))
  return names.filter(
    (name) =>
      ![...rooms, ...files].includes(name) &&
      !name.startsWith('.') &&
      !ignored.some((one) => one === name || (one.startsWith('*.') && name.endsWith(one.slice(1)))),
  )
}

type Packages = Record<string, string>

/** Packages whose version is a range, which another machine could read as another version. */
export function findVersionRanges(manifest: { dependencies?: Packages; devDependencies?: Packages }): string[] {
  return Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`)
}

/** Lines of a lock file that say where a package was downloaded, which is another place on another network. */
export const findDownloadAddresses = (lockFile: string) => lockFile.match(/^\s*"resolved":.*$/gm) ?? []

type LockFile = {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>
}

/**
 * Optional packages that are named without an entry of their own. A registry that lacks the packages of other platforms
 * leaves them out, and then `npm ci` refuses the whole file, everywhere.
 */
export function findMissingOptionals(lockFile: string): string[] {
  const { packages } = JSON.parse(lockFile) as LockFile
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
    ),
  )
}
