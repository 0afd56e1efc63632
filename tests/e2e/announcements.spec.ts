import { expect, type Page, test } from '@playwright/test'
import { openList } from './open-list'

// What a screen reader is told: every change of a live region that it can hear, also of the one that Next keeps.

declare global {
  interface Window {
    said: string[]
  }
}

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.said = []
    const live = '[role="status"], [role="alert"], [aria-live]'
    const listen = (root: Document | ShadowRoot) =>
      new MutationObserver((changes) => {
        // A region in a shadow is hidden with its host.
        if (root instanceof ShadowRoot && root.host.matches('[aria-hidden="true"]')) return
        const regions = changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(live),
        )
        for (const region of new Set(regions)) if (region?.textContent) window.said.push(region.textContent.trim())
      }).observe(root, { subtree: true, childList: true, characterData: true })
    listen(document)
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function attachAndListen(init) {
      const root = attach.call(this, init)
      listen(root)
      return root
    }
  }),
)

/** All that was said since the page was loaded: what is said twice, or too much, shows at the next step at the latest. */
const expectSaid = (page: Page, sentences: (string | RegExp)[]) =>
  expect
    .poll(() => page.evaluate(() => window.said))
    .toEqual(sentences.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))))

test('a list says once, politely, what it shows after a tick, after typing and in another order', async ({ page }) => {
  await openList(page)
  const said: (string | RegExp)[] = []
  await page.getByRole('checkbox', { name: /^Jeugd / }).check()
  said.push('21 interventies voor jeugd')
  await expectSaid(page, said)
  await page.getByRole('main').getByRole('searchbox').focus()
  // Without the pauses of a busy machine between the letters.
  await page.evaluate(() => Array.from('pest', (letter) => document.execCommand('insertText', false, letter)))
  said.push('2 interventies voor jeugd, met “pest”')
  await expectSaid(page, said)
  await page.getByRole('combobox', { name: 'Sorteer op' }).selectOption('naam')
  said.push('2 interventies voor jeugd, met “pest”, op volgorde van naam')
  await expectSaid(page, said)
  // The count gets focus and is read from there: the region keeps silent.
  await page.getByRole('link', { name: 'Verwijder: Jeugd' }).click()
  await page.getByRole('link', { name: 'KIVA' }).click()
  said.push('KIVA')
  await expectSaid(page, said)
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Kaart' }).click()
  said.push(/^Kaart per levensfase/)
  await expectSaid(page, said)
  await page.getByRole('main').getByRole('link', { name: 'Onderwerp', exact: true }).click()
  said.push('Kaart per levensfase en onderwerp')
  await expectSaid(page, said)
})

test('the calculator says once what a number gives, and what is wrong with a number', async ({ page }) => {
  await page.goto('/baten')
  await page.getByRole('link', { name: 'Gemeente met 25.000' }).click()
  const said: RegExp[] = [/^Naar schatting €\s3,6\smiljoen minder/]
  await expectSaid(page, said)
  await page.getByRole('textbox', { name: 'Stijging van het welbevinden' }).fill('900')
  await page.keyboard.press('Tab')
  said.push(/^Fout: /)
  await expectSaid(page, said)
  await page.getByRole('textbox', { name: 'Stijging van het welbevinden' }).fill('3')
  said.push(/met 3% stijgt/)
  await expectSaid(page, said)
})
