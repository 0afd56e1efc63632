import { resolve as absolute } from 'node:path'
import { chromium } from '@playwright/test'
import { loadLists } from '@/lib/catalogue/load'
import { writeGeneratedData } from './relevance/write-generated-data'
import { startSite } from './server/start-site'
import { ensureChromium } from './setup/ensure-chromium.mjs'

// What a visitor waits for on a slow phone: weight of the scripts, first view, and each key press in the list.
const slowPhone = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (750e3 / 8) * 0.9 }
const cpuSlowdown = 4
const pages = [
  '/',
  '/interventies',
  '/interventies?levensfase=jeugd&leefomgeving=school',
  '/interventies/kanjertraining',
  '/levensfasen/adolescenten',
  '/beleid',
  '/handelingsopties',
  '/factoren',
  '/kaart',
  '/baten',
  '/zoeken?q=pesten',
]
/** What the page fetches when idle is there by then. */
const settleMs = 3000
/** In ms between key presses: where the server answers, one that is overtaken by the next has no answer to wait for. */
const keyPause = { here: 60, onServer: 500 }
const bigData = '.cache/bench-data'
const words = ['levensvaardigheeden', 'pesten op school', 'kopp', 'somber']

const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})
let address = ''
/** All parts, or those that are named: `npm run bench:page -- views typing big`. */
const asked = process.argv.slice(2)
const isAsked = (part: 'views' | 'typing' | 'big') => asked.length === 0 || asked.includes(part)
try {
  if (isAsked('views') || isAsked('typing'))
    await withServer({}, async () => {
      if (isAsked('views')) await benchFirstViews()
      if (isAsked('typing')) await benchTyping('70 interventions', keyPause.here)
    })
  if (isAsked('big')) {
    // The list is then too big to be fetched: the server answers each key press.
    writeGeneratedData(
      bigData,
      loadLists().everything.filter(({ kind }) => kind === 'interventies'),
      10_000,
    )
    await withServer({ DATA_FOLDER: absolute(bigData) }, () => benchTyping('10.000 interventions', keyPause.onServer))
  }
} finally {
  await browser.close()
}

async function withServer(env: Record<string, string>, bench: () => Promise<void>) {
  const site = await startSite(env)
  address = site.address
  try {
    await bench()
  } finally {
    site.stop()
  }
}

async function benchFirstViews() {
  console.log('page'.padEnd(58), 'scripts', 'html', 'LCP (slow phone)')
  for (const page of pages) await benchFirstView(page)
}

async function benchFirstView(path: string) {
  const { page, session } = await slowPage()
  const kilobytes: Record<string, number> = { Script: 0, Document: 0 }
  const types = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? ''
    kilobytes[type] = (kilobytes[type] ?? 0) + encodedDataLength / 1000
  })
  await page.goto(address + path, { waitUntil: 'networkidle' })
  const lcp = await page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        }),
      ),
  )
  const kB = (type: string) => `${Math.round(kilobytes[type]!)} kB`
  console.log(path.padEnd(58), kB('Script').padEnd(7), kB('Document').padEnd(4), `${Math.round(lcp)} ms`)
  await page.context().close()
}

/** Typing on a page at rest, and on one that has only just arrived and still makes itself ready. */
async function benchTyping(size: string, pause: number) {
  for (const slowdown of [1, cpuSlowdown])
    for (const [moment, rest] of [
      ['at rest', settleMs],
      ['at once', 0],
    ] as const) {
      const waits = await typeWords(slowdown, rest, pause)
      for (const what of ['letter', 'results'] as const) {
        const sorted = waits.map((wait) => wait[what]).sort((a, b) => a - b)
        const at = (share: number) => `${Math.round(sorted[Math.floor((sorted.length - 1) * share)]!)} ms`
        console.log(
          `key to ${what}, ${size}, CPU ${slowdown}×, ${moment}`.padEnd(58),
          `p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)} (${sorted.length} keys)`,
        )
      }
    }
}

async function typeWords(slowdown: number, rest: number, pause: number): Promise<KeyWait[]> {
  const { page, session } = await slowPage()
  // How far away the server is, is not ours to measure.
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(recordKeys)
  await page.goto(`${address}/interventies`)
  const field = page.getByRole('main').getByRole('searchbox')
  await page.waitForTimeout(rest)
  for (const text of words) {
    await field.fill('')
    await field.pressSequentially(text, { delay: pause })
  }
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null)
  await page.waitForTimeout(settleMs)
  const waits = await page.evaluate(() => window.keyWaits)
  await page.context().close()
  return waits
}

/** In ms, to after the frame in which it is painted: the letter itself, the results for it. */
type KeyWait = { letter: number; results: number }

declare global {
  interface Window {
    keyWaits: KeyWait[]
  }
}

/** Runs in the page, before anything else. */
function recordKeys() {
  window.keyWaits = []
  document.addEventListener(
    'input',
    ({ timeStamp }) =>
      // A timer set in a frame runs after its paint.
      requestAnimationFrame(() =>
        setTimeout(() => {
          const letter = performance.now() - timeStamp
          // Results may be deferred to a second frame, or come from the server.
          requestAnimationFrame(() => {
            const timer = setInterval(() => {
              if (document.querySelector('[aria-busy="true"]')) return
              clearInterval(timer)
              window.keyWaits.push({ letter, results: performance.now() - timeStamp })
            })
          })
        }),
      ),
    { capture: true },
  )
}

async function slowPage() {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slowPhone })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  return { page, session }
}
