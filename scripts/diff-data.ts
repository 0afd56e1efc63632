import { readVersion, VersionError } from './data/data-files'
import { describeDifferences } from './data/describe-differences'
import { differences } from './data/differences'

const [from, to = 'data'] = process.argv.slice(2)
if (from === undefined)
  stop(
    'Say what to compare: npm run data:diff -- 1.0.0 1.1.0. Each is a version in releases.json, a revision of git or a folder; without the second, data/ as it is now.',
  )

try {
  console.log(describeDifferences(differences(readVersion(from), readVersion(to)), from, to))
} catch (error) {
  if (!(error instanceof VersionError)) throw error
  stop(error.message)
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
