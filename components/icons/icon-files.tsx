import { ImageResponse } from 'next/og'
import { iconSvg } from './icon-svg'

type IconFile = { name: string; side: number; forMask?: boolean }

const favicon = { name: 'favicon.ico', side: 32 }
export const svgIcon = 'icoon.svg'

/** What the manifest offers; the masked one is cut to the shape that a phone prefers. */
export const manifestIcons: IconFile[] = [
  { name: 'icoon-192.png', side: 192 },
  { name: 'icoon-512.png', side: 512 },
  { name: 'icoon-masker-512.png', side: 512, forMask: true },
]
export const appleIcon: IconFile = { name: 'icoon-180.png', side: 180, forMask: true }

export const iconAddress = (name: string) => `/iconen/${name}`

/** A week: an icon may change, and is asked for on every page. */
const headers = { 'Cache-Control': 'public, max-age=604800' }

export const svgResponse = () =>
  new Response(iconSvg(), { headers: { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8' } })

export function pngResponse({ side, forMask }: IconFile): Response {
  const drawing = `data:image/svg+xml;base64,${Buffer.from(iconSvg({ forMask })).toString('base64')}`
  // oxlint-disable-next-line nextjs/no-img-element
  return new ImageResponse(<img src={drawing} width={side} height={side} alt="" />, {
    width: side,
    height: side,
    headers,
  })
}

/** The old address that some programs ask without looking at the page: a list of one PNG. */
export async function faviconResponse(): Promise<Response> {
  const png = Buffer.from(await pngResponse(favicon).arrayBuffer())
  return new Response(Buffer.concat([iconDirectory(favicon.side, png.length), png]), {
    headers: { ...headers, 'Content-Type': 'image/x-icon' },
  })
}

/** https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10) */
function iconDirectory(side: number, bytes: number): Buffer {
  const directory = Buffer.alloc(22)
  directory.writeUInt16LE(1, 2) // an icon
  directory.writeUInt16LE(1, 4) // with one image
  directory.writeUInt8(side, 6)
  directory.writeUInt8(side, 7)
  directory.writeUInt16LE(1, 10) // colour plane
  directory.writeUInt16LE(32, 12) // bits per pixel
  directory.writeUInt32LE(bytes, 14)
  directory.writeUInt32LE(directory.length, 18) // where the image begins
  return directory
}
