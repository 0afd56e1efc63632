import { expect, test } from '@playwright/test'

test.use({ colorScheme: 'dark', contextOptions: { forcedColors: 'active' } })

test('in the colours of the visitor the marks, the line and what is chosen stay in sight', async ({ page }) => {
  await page.goto('/levensfasen/adolescenten')
  // What the system calls text and what is chosen, as the browser works them out.
  const [text, chosen] = await page.evaluate(() =>
    ['CanvasText', 'Highlight'].map((name) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.cssText = `forced-color-adjust: none; color: ${name}`
      return getComputedStyle(probe).color
    }),
  )
  const glyph = page.locator('.glyph').first()
  await expect(glyph.locator('.glyph-line')).toHaveCSS('stroke', text!)
  await expect(glyph.locator('.glyph-report').first()).toHaveCSS('fill', text!)
  await expect(page.locator('.mark').first()).toHaveCSS('border-top-color', text!)
  await expect(page.locator('.station-here')).toHaveCSS('background-color', chosen!)
})
