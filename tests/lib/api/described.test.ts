import { expect, test } from 'vitest'
import { parametersOf } from '@/lib/api/list-parameters'
import { openApi } from '@/lib/api/openapi'
import { everyDataset } from '@/lib/export/datasets'
import { ask, bodyOf, loadReal, origin } from './asking'
import { checkerOf, type OpenApi } from './described'

const loaded = loadReal()
const document = JSON.parse(JSON.stringify(openApi(loaded, origin))) as OpenApi
const check = checkerOf(document)

/** In ms: some hundred answers each, on a machine that may be busy. */
const slow = { timeout: 60_000 }

async function faultsOf(addresses: string[], status: number, more: Parameters<typeof ask>[2] = {}) {
  const faults: string[] = []
  for (const address of addresses) {
    const response = ask(loaded, address, more)
    if (response.status !== status) faults.push(`${address} is ${response.status}`)
    faults.push(...(await check(address, response)))
  }
  return faults
}

/** Every page of a list, from link to link. */
async function pagesOf(address: string): Promise<string[]> {
  const { _links } = await bodyOf(ask(loaded, address))
  return [address, ...(_links.next ? await pagesOf(_links.next.href.replace(origin, '')) : [])]
}

const single = ['/api/v1', '/api/v1/', '/api/v1/openapi.json']

test('what is about the API itself is as described', async () => {
  expect(await faultsOf(single, 200)).toEqual([])
})

test.each(everyDataset)('every page of $name, in two sizes, is as described', slow, async ({ name, recordsIn }) => {
  const pages = await pagesOf(`/api/v1/${name}`)
  const small = await pagesOf(`/api/v1/${name}?perPagina=7`)
  const total = recordsIn(loaded.catalogue).length
  expect([pages.length, small.length]).toEqual([Math.ceil(total / 20), Math.ceil(total / 7)])
  expect(await faultsOf([...pages, ...small, `/api/v1/${name}?perPagina=100`], 200)).toEqual([])
})

test.each(everyDataset)('every record of $name is as described', slow, async ({ name, recordsIn }) => {
  const addresses = recordsIn(loaded.catalogue).map(({ id }) => `/api/v1/${name}/${id}`)
  expect(addresses.length).toBeGreaterThan(5)
  expect(await faultsOf(addresses, 200)).toEqual([])
})

test.each(everyDataset)('every value of every parameter of $name is as described', slow, async (dataset) => {
  const addresses = parametersOf(dataset, loaded.lists).flatMap(({ name, allowed, example, needsWords }) =>
    (allowed ?? [example]).map(
      (value) => `/api/v1/${dataset.name}?${name}=${value}${value === needsWords ? '&q=school' : ''}`,
    ),
  )
  expect(await faultsOf(addresses, 200)).toEqual([])
})

test.each(everyDataset)('every way to be wrong about $name is as described', slow, async ({ name }) => {
  const wrong = [
    'x=1',
    'pagina=0',
    'pagina=1&pagina=1',
    'perPagina=101',
    'pagina=999',
    'q=%E0%A4%A',
    'q=',
    '__proto__=1',
  ]
  const addresses = [...wrong.map((question) => `/api/v1/${name}?${question}`), `/api/v1/${name}/%E0%A4%A`]
  expect(await faultsOf(addresses, 400)).toEqual([])
  expect(await faultsOf([`/api/v1/${name}/bestaat-niet`, `/api/v1/${name}/`, `/api/v1/${name}/a/b`], 404)).toEqual([])
})

test('what is asked of an address that knows no parameters is refused as described', async () => {
  const records = everyDataset.map(({ name, recordsIn }) => `/api/v1/${name}/${recordsIn(loaded.catalogue)[0]!.id}`)
  expect(
    await faultsOf(
      [...single, ...records].map((address) => `${address}?q=slaap`),
      400,
    ),
  ).toEqual([])
})

test('an address that is not described answers with a problem that is', async () => {
  expect(await faultsOf(['/api', '/api/', '/api/v2/x', '/api/v1/interventie', '/api/v1/__proto__'], 404)).toEqual([])
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused as described', async (method) => {
  expect(await faultsOf([...single, '/api/v1/interventies', '/api/v1/beleid/x', '/api/x'], 405, { method })).toEqual([])
})

test('that nothing changed is said as described', async () => {
  const lists = everyDataset.map(({ name }) => `/api/v1/${name}`)
  expect(await faultsOf([...single, ...lists], 304, { headers: { 'If-None-Match': '*' } })).toEqual([])
})

test('a response that is not as described is found', async () => {
  const address = '/api/v1/levensfasen/jeugd'
  const found = ask(loaded, address)
  const { naam, ...rest } = await bodyOf(found.clone())
  const change = (body: unknown, headers: HeadersInit = found.headers, status = 200) =>
    check(address, new Response(JSON.stringify(body), { status, headers }))
  expect(await change({ naam, ...rest })).toEqual([])
  expect(await change(rest)).toEqual([`${address}  must have required property 'naam'`])
  expect(await change({ naam, ...rest, extra: 1 })).toEqual([`${address}  must NOT have additional properties`])
  expect(await change({ ...rest, naam: 3 })).toEqual([`${address} /naam must be string`])
  expect(await change({ naam, ...rest }, { 'content-type': 'application/json' })).toHaveLength(2)
  expect(await change({ naam, ...rest }, found.headers, 404)).toHaveLength(1)
})
