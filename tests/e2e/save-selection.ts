import { expect, type Page } from '@playwright/test'

export const selectionOf = (...ids: string[]) => `/selectie?${ids.map((id) => `id=${id}`).join('&')}`

/** Saves interventions as a visitor does who was sent them; the page shows that selection afterwards. */
export async function saveSelection(page: Page, ...ids: string[]) {
  await page.goto(selectionOf(...ids))
  await page.getByRole('button', { name: 'Neem deze selectie over' }).click()
  await expect(page.getByText('Deze selectie is nu bewaard in uw browser.')).toBeFocused()
}
