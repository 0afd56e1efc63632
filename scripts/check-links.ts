import { type LinkResult, linkReportFile, linkReportSchemaReference } from '@/lib/catalogue/link-report'
import { configuredContact } from '@/lib/export/contact'
import type { Answer } from '@/lib/links/answer'
import { judgeAnswer } from '@/lib/links/judge-answer'
import { mergeResults } from '@/lib/links/merge-results'
import { outgoingAddresses } from '@/lib/links/outgoing-addresses'
import { configuredOrigin } from '@/lib/url/site-origin'
import { readCatalogueOrStop } from './data/read-catalogue-or-stop'
import { askAddress } from './links/ask-address'
import { askAll } from './links/ask-all'
import { hostTurns } from './links/host-turns'
import { replaceFile } from './links/replace-file'
import { summarise } from './links/summarise'
import { userAgent } from './links/user-agent'

/** Polite: a host hears from us once a second at most. */
const pause = 1000
const hostsAtOnce = 6
const timeout = 15_000
/** As many as a browser follows. */
const mostRedirects = 20

const catalogue = readCatalogueOrStop()
const outgoing = outgoingAddresses(catalogue)
const before = catalogue.linkResults
const lastAsked = new Map(before.map(({ address, date }) => [address, date]))
// A run that is cut short, by us or by a host, begins the next time with what was left.
const addresses = outgoing
  .map(({ address }) => address)
  .toSorted((a, b) => (lastAsked.get(a) ?? '').localeCompare(lastAsked.get(b) ?? ''))

const { url, email } = configuredContact()
const stopping = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())

const answers = new Map<string, Answer>()
const asking = {
  timeout,
  mostRedirects,
  userAgent: userAgent(catalogue.vocabularies.releases[0]!.id, configuredOrigin() ?? undefined, url, email),
  inTurn: hostTurns(pause),
  stop: stopping.signal,
}
console.log(`Asking ${addresses.length} addresses, once a second per host at most. Ctrl+C keeps what was found so far.`)
await askAll(addresses, (address) => askAddress(address, asking), {
  hostsAtOnce,
  stop: stopping.signal,
  found: ({ address, answer }) => answers.set(address, answer),
})

const isReached = ({ redirects, end }: Answer) => redirects.length > 0 || 'status' in end
if (![...answers.values()].some(isReached)) {
  const why = stopping.signal.aborted
    ? 'Stopped before the first answer.'
    : 'Not one address answered: is there a connection to the internet?'
  console.error(`${why} The report is left as it was.`)
  process.exit(1)
}

const today = new Date().toISOString().slice(0, 10)
const fresh = [...answers].map(([address, answer]): LinkResult => {
  const earlier = before.find((result) => result.address === address)
  return judgeAnswer(address, answer, earlier, today)
})
const results = mergeResults(
  outgoing.map(({ address }) => address),
  before,
  fresh,
)
replaceFile(`data/${linkReportFile}`, `${JSON.stringify({ $schema: linkReportSchemaReference, results }, null, 2)}\n`)
console.log(summarise(outgoing, results, fresh.length))
