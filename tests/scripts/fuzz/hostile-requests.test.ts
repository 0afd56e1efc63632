import { expect, test } from 'vitest'
import { hostileRequest } from '@/scripts/fuzz/hostile-requests'
import { readSite } from '@/scripts/fuzz/site'

const site = readSite()
const requests = Array.from({ length: 10_000 }, (_, number) => hostileRequest(1, number, site))

test('a number of a seed is always the same request, and another of another seed', () => {
  expect(requests.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, number) => hostileRequest(1, number, site)))
  const others = requests.slice(0, 100).map(({ number }) => hostileRequest(2, number, site))
  expect(others.filter(({ path }, at) => path === requests[at]!.path).length).toBeLessThan(5)
})

test('every route, file and parameter of the site is asked', () => {
  const starts = [...site.routes.map((route) => route.split('[')[0]!), ...site.files]
  expect(starts.filter((start) => !requests.some(({ path }) => path.startsWith(start)))).toEqual([])
  const names = site.parameters.map(({ name }) => name)
  expect(names.filter((name) => !requests.some(({ path }) => path.includes(`${name}=`)))).toEqual([])
  expect(names).toEqual(expect.arrayContaining(['q', 'id', 'levensfase', 'pagina', 'rijen', 'volwassenen']))
})

test('a request is one that a server reads: no space or line end in its first line or its headers', () => {
  expect(requests.filter(({ path }) => !/^[\u0021-\u007e]+$/.test(path)).map(({ path }) => path)).toEqual([])
  expect(requests.filter(({ headers }) => headers.some(([, value]) => /[\r\n]/.test(value)))).toEqual([])
})

test('long ones are among them', () => {
  expect(requests.filter(({ path }) => path.length > 7000).length).toBeGreaterThan(200)
})
