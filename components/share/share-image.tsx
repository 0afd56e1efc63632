import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { ImageResponse } from 'next/og'
import { describeShare, type ShareContent } from '@/lib/share/share-content'
import { configuredOrigin } from '@/lib/url/site-origin'
import { imageSize } from './image-size'
import { ShareSheet } from './share-sheet'

const contentType = 'image/png'

/**
 * What a page says of its image. Empty where the site does not know its own address: other sites fetch an image by its
 * whole address only, and a wrong one is worse than none.
 */
export function announceShare(content: ShareContent | null) {
  const isKnown = configuredOrigin() !== ''
  return isKnown && content !== null ? [{ id: 'beeld', alt: describeShare(content), size: imageSize, contentType }] : []
}

/** Every image that was asked for, in memory: at most one for each page, some 60 kB each. */
const drawn = new Map<string, Promise<ArrayBuffer>>()

export async function shareImage(content: ShareContent): Promise<Response> {
  const key = JSON.stringify(content)
  const png = drawn.get(key) ?? draw(content)
  drawn.set(key, png)
  // What failed once may do so no longer.
  png.catch(() => drawn.delete(key))
  // A day: the words are data, and data change.
  return new Response(await png, { headers: { 'Content-Type': contentType, 'Cache-Control': 'public, max-age=86400' } })
}

let last: Promise<unknown> = Promise.resolve()

/** One at a time, and others have their turn between two: drawing keeps the whole server busy. */
function draw(content: ShareContent): Promise<ArrayBuffer> {
  const png = last.then(async () => {
    await setImmediate()
    const fonts = [{ name: 'Newsreader', data: await headingFont, weight: 500 as const, style: 'normal' as const }]
    return new ImageResponse(<ShareSheet {...content} />, { ...imageSize, fonts }).arrayBuffer()
  })
  last = png.catch(() => {})
  return png
}

const headingFont = readFile(path.join(process.cwd(), 'components/layout/fonts/newsreader-500.woff'))
