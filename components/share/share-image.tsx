import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { describeShare, type ShareContent } from '@/lib/share/share-content'
import { siteOrigin } from '@/lib/url/site-origin'
import { imageSize } from './image-size'
import { ShareSheet } from './share-sheet'

const contentType = 'image/png'

/**
 * What a page says of its image. Empty where the site does not know its own address: other sites fetch an image by its
 * whole address only, and a wrong one is worse than none.
 */
export function announceShare(content: ShareContent | null) {
  const isKnown = siteOrigin(new Headers()) !== ''
  return isKnown && content !== null ? [{ id: 'beeld', alt: describeShare(content), size: imageSize, contentType }] : []
}

export async function shareImage(content: ShareContent): Promise<Response> {
  return new ImageResponse(<ShareSheet {...content} />, {
    ...imageSize,
    fonts: [{ name: 'Newsreader', data: await headingFont, weight: 500, style: 'normal' }],
    // A day: the words are data, and data change.
    headers: { 'Cache-Control': 'public, max-age=86400' },
  })
}

const headingFont = readFile(path.join(process.cwd(), 'components/layout/fonts/newsreader-500.woff'))
