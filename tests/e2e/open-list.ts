import type { Locator, Page } from '@playwright/test'

const answersItself = 'lijst-antwoordt-zelf'

/** Opens the list and waits until it answers by itself; until then a tick is the form's and Enter the server's. */
export async function openList(page: Page, address = '/interventies') {
  await page.goto(address)
  await waitForAnswers(page)
}

/** Follows a link to a list from a page that is none, and waits as above, whether or not a new page is loaded for it. */
export async function followToList(page: Page, link: Locator) {
  await page.evaluate((mark) => performance.clearMarks(mark), answersItself)
  await link.click()
  await waitForAnswers(page)
}

async function waitForAnswers(page: Page) {
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, answersItself)
}
