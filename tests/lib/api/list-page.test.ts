import { expect, test } from 'vitest'
import { apiAddress } from '@/lib/api/version'
import { parametersOf } from '@/lib/api/list-parameters'
import type { Dataset } from '@/lib/export/dataset'
import { datasets, everyDataset } from '@/lib/export/datasets'
import { catalogueOf, idsOf, intervention, rapport } from '@/tests/fixtures'
import { ask, bodyOf, loadedFrom, loadReal, origin } from './asking'

const real = loadReal()
const few = loadedFrom(catalogueOf(...['a', 'b', 'c', 'd', 'e'].map((id) => intervention({ id }))))

const list = async (question: string, loaded = few) => bodyOf(ask(loaded, `/api/v1/interventies${question}`))
const linksOf = async (question: string) => {
  const { _links } = await list(question)
  return Object.fromEntries(Object.entries(_links).map(([name, { href }]) => [name, href.replace(origin, '')]))
}

test('a page says what it is, and where the rest is', async () => {
  const { resultaten, ...page } = await list('?perPagina=2&pagina=2')
  expect(page).toMatchObject({ titel: 'Alle 5 interventies', pagina: 2, perPagina: 2, totaal: 5, versie: '1.2.0' })
  expect(idsOf(resultaten)).toEqual(['c', 'd'])
  expect(resultaten[0]).toMatchObject({
    id: 'c',
    pagina: `${origin}/interventies/c`,
    _links: { self: { href: `${origin}/api/v1/interventies/c` } },
  })
})

test('a link that leads nowhere is left out', async () => {
  expect(await linksOf('?perPagina=2')).toMatchObject({
    self: '/api/v1/interventies?perPagina=2',
    next: '/api/v1/interventies?pagina=2&perPagina=2',
  })
  expect(await linksOf('?perPagina=2')).not.toHaveProperty('prev')
  expect(await linksOf('?perPagina=2&pagina=2')).toMatchObject({
    prev: '/api/v1/interventies?perPagina=2',
    next: '/api/v1/interventies?pagina=3&perPagina=2',
  })
  expect(await linksOf('?perPagina=2&pagina=3')).not.toHaveProperty('next')
  expect(Object.keys(await linksOf(''))).toEqual(['self', ...datasets.interventions.formats])
})

test('the links of a filtered list keep its filters, also to its files', async () => {
  expect(await linksOf('?perPagina=1&levensfase=jeugd&status=kansrijk')).toMatchObject({
    self: '/api/v1/interventies?levensfase=jeugd&status=kansrijk&perPagina=1',
    next: '/api/v1/interventies?levensfase=jeugd&status=kansrijk&pagina=2&perPagina=1',
    csv: '/interventies.csv?levensfase=jeugd&status=kansrijk',
    json: '/interventies.json?levensfase=jeugd&status=kansrijk',
  })
})

test('a kind that is no file has no links to files', async () => {
  const { _links: links } = await bodyOf(ask(few, '/api/v1/levensfasen'))
  expect(Object.keys(links)).toEqual(['self'])
})

const headerOf = (question: string) => ask(few, `/api/v1/interventies${question}`).headers.get('link')

test('the pages beside this one stand in the header too', () => {
  const address = `${origin}/api/v1/interventies`
  expect(headerOf('')).toBeNull()
  expect(headerOf('?perPagina=2')).toBe(`<${address}?pagina=2&perPagina=2>; rel="next"`)
  expect(headerOf('?perPagina=2&pagina=2')).toBe(
    `<${address}?perPagina=2>; rel="prev", <${address}?pagina=3&perPagina=2>; rel="next"`,
  )
})

test('without a known site the links are paths', async () => {
  const { _links } = await bodyOf(ask(few, '/api/v1/interventies', { headers: { host: 'a b' } }))
  expect(_links.self).toEqual({ href: '/api/v1/interventies' })
})

test('a page past the end is wrong, and how many there are is said', async () => {
  const response = ask(few, '/api/v1/interventies?perPagina=2&pagina=4')
  expect(response.status).toBe(400)
  expect(await bodyOf(response)).toMatchObject({
    detail: 'De lijst heeft 3 pagina’s. Geef een heel getal van 1 tot en met 3.',
    errors: [{ in: 'query', name: 'pagina', value: '4', code: 'voorbij-laatste-pagina' }],
  })
})

test('an empty list has one page', async () => {
  expect(await list('?status=effectief')).toMatchObject({ totaal: 0, pagina: 1, resultaten: [] })
  const second = ask(few, '/api/v1/interventies?status=effectief&pagina=2')
  expect(second.status).toBe(400)
  expect(await bodyOf(second)).toMatchObject({
    detail: 'De lijst heeft maar 1 pagina. Geef pagina 1, of laat pagina weg.',
  })
})

test('only the records of the page are made ready', async () => {
  const unreadable = intervention({ id: 'z', lifePhases: [rapport('ouderen')] })
  const loaded = loadedFrom(catalogueOf(intervention({ id: 'a' }), unreadable))
  Object.defineProperty(unreadable, 'links', { get: () => expect.unreachable() })
  expect(idsOf((await list('?perPagina=1', loaded)).resultaten)).toEqual(['a'])
})

/** The same numbers at every run: a test that fails can be repeated. */
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return Math.floor((state / 2 ** 32) * below)
  }
}

const words = [
  'slaap',
  'pesten',
  'school',
  'ouders',
  'somber',
  'e-health',
  'onderwjs',
  'xyzzy',
  'depressie bij ouderen',
]

/** A right question: of every three parameters about one, with one to three values where it may be repeated. */
function randomQuestion(dataset: Dataset, pick: (below: number) => number): URLSearchParams {
  const params = new URLSearchParams()
  for (const { name, allowed, isList, needsWords } of parametersOf(dataset, real.lists)) {
    if (pick(3) > 0 || name === 'pagina' || name === 'perPagina') continue
    if (name === 'q') params.set(name, words[pick(words.length)]!)
    else if (allowed === undefined) params.set(name, String(pick(80)))
    else
      for (let count = isList ? 1 + pick(3) : 1; count > 0; count--) {
        const value = allowed[pick(allowed.length)]!
        if (value !== needsWords || params.has('q')) params.append(name, value)
      }
  }
  return params
}

type Page = Awaited<ReturnType<typeof bodyOf>>

/** Every page of a list, from link to link. */
async function pagesOf(address: string): Promise<Page[]> {
  const page = await bodyOf(ask(real, address))
  const {
    _links: { next },
  } = page
  return [page, ...(next ? await pagesOf(next.href.replace(origin, '')) : [])]
}

test('200 random questions give, over their pages, what the page for readers gives, in the same order', async () => {
  const pick = seeded(20_260_427)
  const asked = Array.from({ length: 200 }, (_, number) => {
    const dataset = everyDataset[number % everyDataset.length]!
    const params = randomQuestion(dataset, pick)
    const records = dataset.select(params, real).records as { id: string }[]
    return { address: `${apiAddress}/${dataset.name}?${params}&perPagina=${1 + pick(30)}`, ids: idsOf(records) }
  })
  for (const { address, ids } of asked) {
    const pages = await pagesOf(address)
    const seen = pages.flatMap(({ resultaten }) => idsOf(resultaten))
    expect({ address, seen, total: pages[0]!.totaal }).toEqual({ address, seen: ids, total: ids.length })
  }
  // Questions that all give nothing, or everything, would prove little.
  expect(new Set(asked.map(({ ids }) => ids.length)).size).toBeGreaterThan(20)
}, 60_000)

test('a file that cannot hold so long a list is not linked', async () => {
  const many = loadedFrom(catalogueOf(...Array.from({ length: 501 }, (_, place) => intervention({ id: `i${place}` }))))
  const { _links } = await list('', many)
  expect(_links).not.toHaveProperty('docx')
  expect(_links).toHaveProperty('xlsx')
})
