import { existsSync } from 'node:fs'
import { stop } from './run.mjs'
import { findProgram, installFromSystem } from './system-program.mjs'

/** Chromium without a window to draw: the tests take three fifths of the time that they take in the whole browser. */
const headlessShell = 'chromium-headless-shell'
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a Chromium for the browser tests: the one that is set, the one without a window (installed where that may
 * be done), the system's, or Playwright's.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const set = process.env.CHROMIUM_PATH
  if (set) return existsSync(set) ? set : stop(`CHROMIUM_PATH is "${set}", but there is no file there.`)
  return fromSystem() ?? findProgram(names, fixedPlaces) ?? (await ofPlaywright()) ?? stop(howToInstall)
}

const howToInstall = `No Chromium was found for the browser tests. Do one of these and try again:
- install Chromium or Chrome (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium);
- run: npx playwright install chromium;
- set CHROMIUM_PATH to the program, such as CHROMIUM_PATH=/usr/bin/chromium npm test.`

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test')
  const place = chromium.executablePath()
  return existsSync(place) ? place : undefined
}

function fromSystem() {
  const found = findProgram([headlessShell])
  return found ?? (installFromSystem('Chromium', [headlessShell]) ? findProgram([headlessShell]) : undefined)
}
