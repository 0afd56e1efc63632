import { createHash } from 'node:crypto'

/** An element with code of its own; React writes attributes between double quotes and escapes what could end them. */
const scriptPattern = /<script((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>([^]*?)<\/script>/g

const isInline = (attributes: string) => !/\ssrc=/.test(attributes)

/** Data for search engines is not run, so it needs no permission. */
const isCode = (attributes: string) => !/\stype="application\/ld\+json"/.test(attributes)

const hashOf = (code: string, encoding: BufferEncoding) =>
  `sha256-${createHash('sha256').update(code, encoding).digest('base64')}`

/**
 * The hashes of the scripts inside a page, for its policy. Only for a page that was made at build, when no visitor could
 * put anything in it.
 */
export function hashScripts(html: string): string[] {
  const codes = [...html.matchAll(scriptPattern)]
    .filter(([, attributes]) => isInline(attributes!) && isCode(attributes!))
    .map(([, , code]) => hashOf(code!, 'utf8'))
  return [...new Set(codes)]
}

/**
 * The page without its nonce, and the hashes of the scripts that had it. The nonce is a secret between the server and the
 * framework for one rendering: a script that came in through the question does not have it, gets no hash, and does not
 * run. Without a nonce the page is the same for everyone, so that it can be kept, compressed and asked for again.
 */
export function sealPage(page: Buffer, nonce: string): { page: Buffer; hashes: string[] } {
  const attribute = ` nonce="${nonce}"`
  const hashes = new Set<string>()
  // A letter for a byte, there and back: half the time of reading it as text.
  const sealed = page.toString('latin1').replaceAll(scriptPattern, (script, attributes: string, code: string) => {
    if (!attributes.includes(attribute) || !isInline(attributes)) return script
    const cleanCode = code.replaceAll(nonce, '')
    hashes.add(hashOf(cleanCode, 'latin1'))
    return `<script${attributes}>${cleanCode}</script>`
  })
  const clean = sealed.replaceAll(attribute, '').replaceAll(nonce, '')
  return { page: Buffer.from(clean, 'latin1'), hashes: [...hashes] }
}
