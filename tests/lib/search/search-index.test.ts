import { expect, test } from 'vitest'
import { interventionList } from '@/lib/lists/interventions'
import { buildSearchIndex } from '@/lib/search/search-index'
import { fieldWeights } from '@/lib/search/tuning'
import { intervention, listsOf, rapport } from '@/tests/fixtures'

const indexOf = (...records: Parameters<typeof listsOf>) =>
  buildSearchIndex(listsOf(...records).interventions, interventionList.facets)

test('a word counts for the strongest field it stands in', () => {
  const record = intervention({
    id: 'a',
    name: 'Slaap goed',
    summary: 'Een cursus over slaap en angst.',
    topics: [rapport('slaap'), rapport('angst')],
  })
  const { postings } = indexOf(record)
  expect(postings.get('slaap')!.get('a')).toBe(fieldWeights.name)
  expect(postings.get('angst')!.get('a')).toBe(fieldWeights.summary)
})

test('a name with a hyphen stands in the index in parts, joined, and whole', () => {
  const { postings } = indexOf(intervention({ id: 'a', name: 'KOPP Doe-praatgroep' }))
  const words = ['kopp', 'doe', 'praatgroep', 'doepraatgroep', 'koppdoepraatgroep']
  expect(words.filter((word) => postings.get(word)?.get('a') !== fieldWeights.name)).toEqual([])
})

test('a name that two carry points at both', () => {
  const { wholeNames } = indexOf(
    intervention({ id: 'a', name: 'Op Koers' }),
    intervention({ id: 'b', name: 'Opkoers' }),
  )
  expect([...wholeNames.get('opkoers')!]).toEqual(['a', 'b'])
})
