import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { askSite } from '@/scripts/snapshot/ask-site'
import { collect } from '@/scripts/snapshot/collect'
import { findFaults } from '@/scripts/snapshot/find-faults'
import { snapshotFile } from '@/scripts/snapshot/snapshot-file'
import { writeSnapshot } from '@/scripts/snapshot/write-snapshot'

/** One of each template; the whole is more than half a minute, and `npm run export:static` checks that itself. */
const some = [
  '/',
  '/interventies',
  '/interventies?levensfase=jeugd',
  '/interventies/kiva',
  '/levensfasen/jeugd',
  '/leefomgevingen/school',
  '/factoren',
  '/factoren/slapen',
  '/programmas/caring-universities',
  '/beleid',
  '/handelingsopties',
  '/bevindingen',
  '/kaart',
  '/baten',
  '/baten?volwassenen=25.000',
  '/data',
  '/over',
  '/privacy',
  '/interventies.csv',
]
const belongs = (address: string) => some.includes(address) || /^\/(_next|iconen)\//.test(address)

let folder: string
test.beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'snapshot-'))))
test.afterAll(() => rmSync(folder, { recursive: true }))

test('a snapshot opens from a disk, and leads from life phase to list to record', async ({ page, baseURL }) => {
  const answers = await collect(some, askSite(baseURL!), belongs)
  const about = { liveSite: '', day: '22 november 2026', version: '1.0.0' }
  expect(writeSnapshot(folder, answers, about)).toEqual([])
  expect(
    findFaults(
      folder,
      some.map((address) => snapshotFile(address)!),
    ),
  ).toEqual([])

  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.url()))
  page.on('console', (message) => failed.push(message.text()))
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).protocol))

  await page.goto(pathToFileURL(path.join(folder, 'index.html')).href)
  await expect(page.getByText('Momentopname van 22 november 2026.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Jeugd' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Jeugd' })).toBeVisible()
  await page.getByRole('link', { name: /^De lijst met 21/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: '21 interventies voor jeugd' })).toBeVisible()
  await page.getByRole('link', { name: 'KIVA', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'KIVA' })).toBeVisible()
  await page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link', { name: 'Interventies' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Alle 70 interventies' })).toBeVisible()
  // The letters of the site are there, and so is its look.
  expect(
    await page.evaluate(() => document.fonts.check('500 20px newsreader') && getComputedStyle(document.body).margin),
  ).toBe('0px')
  expect(failed).toEqual([])
  expect([...asked]).toEqual(['file:'])
})
