import { afterEach, expect, test, vi } from 'vitest'
import { announceShare, shareImage } from '@/components/share/share-image'
import { loadCatalogue } from '@/lib/catalogue/load'
import { interventionContent } from '@/lib/share/record-contents'

const longest = loadCatalogue().interventions.toSorted((a, b) => b.name.length - a.name.length)[0]!
const content = interventionContent(longest.id, loadCatalogue())!

afterEach(() => vi.unstubAllEnvs())

test('an image is announced only by a site that knows its own address', () => {
  vi.stubEnv('SITE_URL', '')
  expect(announceShare(content)).toEqual([])
  vi.stubEnv('SITE_URL', 'https://voorbeeld.test')
  expect(announceShare(content)).toMatchObject([
    { size: { width: 1200, height: 630 }, alt: expect.stringContaining(longest.name) },
  ])
  expect(announceShare(null)).toEqual([])
})

test('the image of the longest name is drawn at the size it is announced with, without asking the network', async () => {
  const network = vi.spyOn(globalThis, 'fetch')
  const png = Buffer.from(await (await shareImage(content)).arrayBuffer())
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  // The drawer reads its own parts from addresses that hold them.
  const asked = network.mock.calls.map(([address]) => String(address).slice(0, 40))
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([])
  network.mockRestore()
})

test('an image is drawn once, however many ask for it', async () => {
  const drawn = vi.spyOn(Response.prototype, 'arrayBuffer')
  const asked = [1, 2, 3].map(() => shareImage({ title: 'Een pagina', line: 'Waar zij over gaat' }))
  const images = await Promise.all(asked)
  expect(drawn).toHaveBeenCalledTimes(1)
  drawn.mockRestore()
  const [first, ...others] = await Promise.all(images.map(async (image) => Buffer.from(await image.arrayBuffer())))
  expect(others.every((other) => other.equals(first!))).toBe(true)
  expect(images[0]!.headers.get('Content-Type')).toBe('image/png')
})
