import { expect, type Locator, type Page } from '@playwright/test'

/** More stops than the longest list has between two of its links that a test goes to. */
const mostStops = 400
const leastRing = 2
const leastContrast = 3

/** Presses a key, and sees that the keyboard is somewhere that its user can see. */
export async function press(page: Page, key: string) {
  await page.keyboard.press(key)
  expect(problemsOf(await page.evaluate(focusInPage)), `after ${key}`).toEqual([])
}

/** Goes on by Tab alone, and looks at every stop. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  const wanted = await target.elementHandle()
  for (let stops = 0; stops < mostStops; stops += 1) {
    await press(page, key)
    if (await page.evaluate((element) => element === document.activeElement, wanted)) return
  }
  throw new Error(`${key} does not come to ${target.toString()}`)
}

type Focus = { name: string; isInSight: boolean; ringWidth: number; ring: string; ground: string }

/** Nowhere, out of sight, under something else (WCAG 2.4.11), or without a ring that can be seen (2.4.7, 1.4.11). */
function problemsOf(focus: Focus | 'nowhere' | 'content'): string[] {
  if (focus === 'nowhere') return ['nothing has focus']
  // What a script sent focus to is read from there; it is no control.
  if (focus === 'content') return []
  const { name, isInSight, ringWidth, ring, ground } = focus
  return [
    ...(isInSight ? [] : [`${name} is out of sight or covered`]),
    ...(ringWidth >= leastRing ? [] : [`${name} has no ring`]),
    ...(contrast(ring, ground) >= leastContrast
      ? []
      : [`the ring of ${name} can hardly be seen: ${ring} on ${ground}`]),
  ]
}

/** Runs in the page. */
function focusInPage(): Focus | 'nowhere' | 'content' {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return 'nowhere'
  if (focused.id === 'inhoud') return 'content'

  const belongs = (hit: Element | null) =>
    hit !== null && (focused.contains(hit) || hit.contains(focused) || hit.closest('label')?.control === focused)
  const isInSight = Array.from(focused.getClientRects()).some(({ left, right, top, bottom }) =>
    [left + 2, (left + right) / 2, right - 2].some((x) =>
      [top + 2, (top + bottom) / 2, bottom - 2].some((y) => belongs(document.elementFromPoint(x, y))),
    ),
  )
  // The ring stands outside its element, on the ground of what is around it.
  let around = focused.parentElement
  while (around && getComputedStyle(around).backgroundColor === 'rgba(0, 0, 0, 0)') around = around.parentElement
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused)
  return {
    name: `${focused.tagName} “${(focused.textContent || focused.id).trim().slice(0, 40)}”`,
    isInSight,
    ringWidth: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    ring: outlineColor,
    ground: around ? getComputedStyle(around).backgroundColor : 'rgb(255, 255, 255)',
  }
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
    const share = Number(part) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
