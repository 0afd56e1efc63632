import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Rules that axe leaves out unless they are asked for, because they are new. The size of a target is WCAG 2.2. */
const newRules = [
  'target-size',
  'css-orientation-lock',
  'focus-order-semantics',
  'label-content-name-mismatch',
  'p-as-heading',
  'table-fake-caption',
  'td-has-header',
]

export const rulesOnColour = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds by all its rules for WCAG A and AA and its best practices, by some of them, or by all but those that are
 * `left` out.
 */
export async function findings(page: Page, rules: string[] = [], left: string[] = []) {
  // There are no frames to look into, so the page itself can report, and only what it finds.
  const axe = new AxeBuilder({ page })
    .options({
      resultTypes: ['violations'],
      rules: Object.fromEntries([
        ...newRules.map((rule) => [rule, { enabled: true }]),
        ...left.map((rule) => [rule, { enabled: false }]),
      ]),
    })
    .setLegacyMode()
  if (rules.length > 0) axe.withRules(rules)
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

export const unfoldAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)))
