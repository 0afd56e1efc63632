import { expect, test } from '@playwright/test'

// How a visitor wants to read: with more room between letters, words and lines, and without motion.

// A visitor's own style sheet is no part of the page, so its policy does not concern it.
test.use({ bypassCSP: true })

/** The values of WCAG 1.4.12. */
const roomForText = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`

for (const address of ['/levensfasen/adolescenten', '/factoren', '/baten'])
  test(`on ${address} nothing falls outside or over its neighbour when letters and lines get more room`, async ({
    page,
  }) => {
    await page.goto(address)
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
    await page.addStyleTag({ content: roomForText })
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const problems = await page.evaluate(() => {
        // A picture has a table beside it.
        const outside = Array.from(document.querySelectorAll('body *:not(svg *)'))
          .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1)
          .map((part) => `outside: ${part.outerHTML.slice(0, 80)}`)
        const boxes = Array.from(document.querySelectorAll('.life-line-small .words, .factor-line > span'), (part) => ({
          part,
          box: part.getBoundingClientRect(),
        })).filter(({ box }) => box.width > 0)
        const over = boxes.flatMap(({ part, box }, place) =>
          boxes
            .slice(place + 1, place + 4)
            .filter(
              ({ box: next }) =>
                Math.min(box.right, next.right) - Math.max(box.left, next.left) > 1 &&
                Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top) > 6,
            )
            .map((next) => `${part.textContent} over ${next.part.textContent}`),
        )
        return [...outside, ...over]
      })
      expect(problems, `${width} px`).toEqual([])
    }
  })

test('who wants less motion gets none', async ({ page }) => {
  await page.goto('/interventies?levensfase=jeugd&leefomgeving=school')
  const moving = () =>
    page.evaluate(
      () =>
        Array.from(document.querySelectorAll('*'), (part) => getComputedStyle(part)).filter(
          ({ transitionDuration, animationDuration }) =>
            `${transitionDuration}, ${animationDuration}`.split(', ').some((time) => Number.parseFloat(time) > 0.01),
        ).length,
    )
  expect(await moving()).toBeGreaterThan(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toBe(0)
})
