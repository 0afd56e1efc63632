import { defineConfig, devices } from '@playwright/test'

const port = process.env.PORT ?? '3210'
const executablePath = process.env.CHROMIUM_PATH
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Runs against the built site: `npm test` builds first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  // Room for a busy machine: how fast the site is, is measured in the benchmark and not here.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '.cache/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'] }, testIgnore: /without-script|phone/ },
    {
      name: 'without-script',
      use: { ...devices['Desktop Chrome'], javaScriptEnabled: false },
      testMatch: /without-script|journeys/,
    },
    { name: 'phone', use: { ...devices['Desktop Chrome'], viewport: { width: 390, height: 844 } }, testMatch: /phone/ },
  ],
  webServer: {
    command: 'node .next/standalone/server.js',
    cwd: '../..',
    env: { PORT: port },
    url: `http://localhost:${port}/healthcheck/ready`,
    stdout: 'ignore',
    reuseExistingServer: false,
  },
})
