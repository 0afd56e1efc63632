import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { formatDay, formatPublished } from '@/lib/format/dates'
import { configuredOrigin } from '@/lib/url/site-origin'
import { readCatalogueOrStop } from './data/read-catalogue-or-stop'
import { startSite } from './server/start-site'
import { ensureBuilt } from './setup/ensure-built.mjs'
import { stop } from './setup/run.mjs'
import { askSite } from './snapshot/ask-site'
import { collect } from './snapshot/collect'
import { expectedAddresses } from './snapshot/expected-files'
import { findFaults } from './snapshot/find-faults'
import { newFolder, refusal } from './snapshot/new-folder'
import { snapshotFile } from './snapshot/snapshot-file'
import { writeSnapshot } from './snapshot/write-snapshot'

/** Writes the whole catalogue as plain files, which any web host can serve and which open from a disk. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'momentopname' } } })
const folder = path.resolve(values.out)
const refused = refusal(folder)
if (refused !== null) stop(refused)
if (!ensureBuilt()) stop('The site could not be built. The lines above say why.')

const startedAt = Date.now()
const catalogue = readCatalogueOrStop()
const release = catalogue.vocabularies.releases[0]!
const liveSite = configuredOrigin()
const day = formatDay(new Date())
const version = `${release.id} van ${formatPublished(release.date)}`
const expected = expectedAddresses(catalogue)

const site = await startSite()
const answers = await collect(expected, askSite(site.address), belongs).finally(site.stop)

const target = newFolder(folder)
const clashes = writeSnapshot(target.path, answers, { liveSite, day, version })

const faults = [
  ...clashes,
  ...findFaults(
    target.path,
    expected.map((address) => snapshotFile(address)!),
  ),
]
if (faults.length > 0) {
  const shown = 20
  stop(`The snapshot is not right, so it was not kept. ${faults.length} faults:
${faults.slice(0, shown).join('\n')}${faults.length > shown ? `\n… and ${faults.length - shown} more` : ''}`)
}
const made = readdirSync(target.path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
const bytes = made.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0)
target.takePlace()
console.log(
  `${values.out}: ${made.length} files, ${(bytes / 1e6).toFixed(1)} MB, in ${Math.round((Date.now() - startedAt) / 1000)} s. Open index.html; LEESMIJ.txt says how to put it on a host.`,
)

/** A description of the live site needs its address. */
function belongs(address: string): boolean {
  return snapshotFile(address) !== null && (liveSite !== '' || address !== '/data/dcat.jsonld')
}
