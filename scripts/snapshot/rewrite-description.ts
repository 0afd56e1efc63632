import { onSite, relativeAddress, snapshotFile } from './snapshot-file'

/** The line of a JSON file that names the file it is described by, or describes. */
const names = /^(\s*"(?:\$schema|url)": ")([^"]+)(",?)$/m

/** A JSON file that names the file beside it, wherever the two stand. The rest of its text stays as it is. */
export const rewriteDescription = (
  text: string,
  address: string,
  liveSite: string,
  fileOf: (address: string) => string | null,
): string =>
  text.replace(names, (line, before: string, named: string, after: string) => {
    const [target] = onSite(named.startsWith(`${liveSite}/`) ? named.slice(liveSite.length) : named, address)
    const file = target === undefined ? null : fileOf(target)
    return file === null ? line : before + relativeAddress(snapshotFile(address)!, file) + after
  })
