import type { Page } from '@playwright/test'

/** Opens the list and waits until it answers by itself; until then a tick is the form's and Enter the server's. */
export async function openList(page: Page, address = '/interventies') {
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('lijst-antwoordt-zelf').length > 0)
}
