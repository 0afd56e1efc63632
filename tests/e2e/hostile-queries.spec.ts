import { expect, test } from '@playwright/test'
import { askMany, sayFault } from '@/scripts/fuzz/run'
import { readSite } from '@/scripts/fuzz/site'

// The first of the ten thousand that `npm run fuzz` sends.
const parts = 3
const perPart = 500
/** In ms. Room for a busy machine, as everywhere here: what keeps the server busy takes longer still. */
const slowest = 5000

const site = readSite()

for (let part = 0; part < parts; part++)
  test(`hostile requests ${part * perPart} to ${(part + 1) * perPart} get a normal answer, soon`, async ({
    baseURL,
    request,
  }) => {
    const { hostname: host, port } = new URL(baseURL!)
    const known = async () => (await request.get('/api/v1/interventies?q=pesten')).text()
    const before = await known()
    const [from, to] = [part * perPart, (part + 1) * perPart]
    const asked = await askMany({ host, port: Number(port) }, site, { seed: 1, from, to, slowest })
    expect(asked.filter(({ faults }) => faults.length > 0).map(sayFault)).toEqual([])
    expect(await known(), 'the server is as it was').toBe(before)
  })
