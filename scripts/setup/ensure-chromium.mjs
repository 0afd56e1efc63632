import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run, stop } from './run.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium for the browser tests: the one that is set, the system's, Playwright's, or a fresh one.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const set = process.env.CHROMIUM_PATH
  if (set) return existsSync(set) ? set : stop(`CHROMIUM_PATH is "${set}", but there is no file there.`)
  return onSystem() ?? (await ofPlaywright()) ?? fromPackageManager() ?? stop(howToInstall)
}

const howToInstall = `No Chromium was found for the browser tests. Do one of these and try again:
- install Chromium or Chrome (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium);
- run: npx playwright install chromium;
- set CHROMIUM_PATH to the program, such as CHROMIUM_PATH=/usr/bin/chromium npm test.`

function onSystem() {
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim()
    if (found) return found
  }
  return fixedPlaces.find((place) => existsSync(place))
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test')
  const place = chromium.executablePath()
  return existsSync(place) ? place : undefined
}

/** Only where it may: as root on a system with apt. */
function fromPackageManager() {
  const mayInstall = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0
  if (!mayInstall) return undefined
  console.log('Installing Chromium with apt-get …')
  const isInstalled = run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium'])
  return isInstalled ? onSystem() : undefined
}
