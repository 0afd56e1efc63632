import { expect, test } from 'vitest'
import { loadCatalogue, loadLists } from '@/lib/catalogue/load'
import { countRecords } from '@/lib/facets/select'
import { describeMap } from '@/lib/format/describe-map'
import { type Counted, gapMap } from '@/lib/gap-map/gap-map'
import { parseMapQuery } from '@/lib/gap-map/map-query'
import { interventionList } from '@/lib/lists/interventions'
import { parseQuery } from '@/lib/url/query'

const catalogue = loadCatalogue()
const { interventions: listed, index } = loadLists()
const mapFor = (query: string) => gapMap(catalogue, listed.records, parseMapQuery(new URLSearchParams(query)))

test.each(['', 'rijen=onderwerp', 'rijen=factor'].flatMap((query) => [query, `${query}&basis=rapport`]))(
  'every number in the map of ?%s is that of the list it leads to',
  (query) => {
    const { groups, columns, total } = mapFor(query)
    const rows = groups.flatMap((group) => group.rows)
    const everywhere: Counted[] = [total, ...columns, ...rows].flatMap((part) => ('total' in part ? part.total : part))
    const counts = [...everywhere, ...rows.flatMap(({ cells }) => cells)]
    const asTheList = counts.map(({ address }) => {
      const asked = parseQuery(new URLSearchParams(address.split('?')[1]), interventionList, listed.terms)
      return countRecords(listed, interventionList, asked, index)
    })
    expect(counts.map(({ interventions }) => interventions.length)).toEqual(asTheList)
    expect(counts.length).toBeGreaterThan(60)
  },
)

test('what chapter 5 says is lacking per theme falls on those topics and on no other', () => {
  const rows = mapFor('rijen=onderwerp').groups.flatMap((group) => group.rows)
  const flagged = rows.filter(({ gaps }) => gaps.some(({ finding }) => finding.id === 'ontbrekend-aanbod-per-thema'))
  // "Voor de thema's preventie van angst en burn-out, postnatale depressie en de aanpak van eenzaamheid ontbreken …"
  expect(flagged.map(({ id, gaps }) => `${id}: ${gaps[0]!.basis}`)).toEqual([
    'angst: rapport',
    'stress: redactie',
    'postnatale-depressie: rapport',
    'eenzaamheid: rapport',
    'werk: redactie',
  ])
})

test('the groups that chapter 5 calls short of offer are the columns of students and older people', () => {
  const flagged = mapFor('').columns.filter(({ gaps }) =>
    gaps.some(({ finding }) => finding.id === 'weinig-aanbod-voor-specifieke-groepen'),
  )
  expect(flagged.map(({ phase }) => phase.id)).toEqual(['studenten', 'ouderen'])
})

test('the boxes of the report name 38 settings, and no box names online', () => {
  const rows = mapFor('').groups.flatMap((group) => group.rows)
  const named = rows.flatMap(({ id, cells }) => cells.filter(({ isNamed }) => isNamed).map(() => id))
  expect(named).toHaveLength(38)
  expect(named).not.toContain('online')
  // Four boxes: adolescents and students share one, adults and older people as well.
  expect(describeMap(mapFor('')).join(' ')).toContain('Een kader voor twee levensfasen telt daarbij twee keer.')
})
