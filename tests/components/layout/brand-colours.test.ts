import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brandColours } from '@/components/layout/brand-colours'

const css = readFileSync('app/globals.css', 'utf8')
const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** The tokens of the first `:root` after a text of the stylesheet. */
function tokensAfter(text: string): Map<string, string> {
  const block = css.slice(css.indexOf(':root {', css.indexOf(text))).split('}')[0]!
  return new Map([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]))
}

test.each([
  ['light', 'Every pair in use'],
  ['dark', 'prefers-color-scheme: dark'],
] as const)('the colours of images and bars are the %s tokens of the stylesheet', (scheme, text) => {
  const tokens = tokensAfter(text)
  for (const [name, value] of Object.entries(brandColours[scheme]))
    expect(`${name} ${value}`).toBe(`${name} ${tokens.get(kebab(name))}`)
})
