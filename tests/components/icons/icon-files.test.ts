import { expect, test } from 'vitest'
import { faviconResponse, manifestIcons, pngResponse } from '@/components/icons/icon-files'

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())
const sidesOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('each icon of the manifest is as large as it says', async () => {
  for (const icon of manifestIcons) expect(sidesOf(await bytesOf(pngResponse(icon)))).toEqual([icon.side, icon.side])
})

test('favicon.ico points at one whole PNG', async () => {
  const ico = await bytesOf(await faviconResponse())
  const [type, count, side] = [ico.readUInt16LE(2), ico.readUInt16LE(4), ico.readUInt8(6)]
  const png = ico.subarray(ico.readUInt32LE(18))
  expect({ type, count }).toEqual({ type: 1, count: 1 })
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.length, ...sidesOf(png)]).toEqual([ico.readUInt32LE(14), side, side])
})
