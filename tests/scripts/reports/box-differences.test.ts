import { expect, test } from 'vitest'
import type { LifePhase } from '@/lib/catalogue/vocabularies'
import { boxDifferences, readBox } from '@/scripts/reports/box-differences'
import { catalogueOf, policyMeasure, programme, vocabularies } from '@/tests/fixtures'

const box = [
  'Een programma.',
  'Beleid & maatregelen Leefomgevingen',
  '',
  'Rust helpt kinderen in de klas. Gemeenten maken',
  'ruimte om te spelen.',
  '',
  'Thuis',
  // A line that is broken off ends with a space.
  'Wijk (speeltuin, ',
  'buurthuis)',
  '',
  'https://www.nji.nl/',
].join('\n')

test('a box is read in sentences and settings, what stands between brackets over two lines too', () => {
  expect(readBox(box)).toEqual({
    sentences: ['Rust helpt kinderen in de klas.', 'Gemeenten maken ruimte om te spelen.'],
    settings: ['Thuis', 'Wijk (speeltuin, buurthuis)'],
  })
})

const factsheet = new Map(['3.1', '3.2', '3.3', '3.4'].map((section) => [section, box]))
const { source } = policyMeasure({ id: 'x' })
const sections = ['3.1', '3.2', '3.3', '3.4']
const settings = ['Thuis', 'Wijk (speeltuin, buurthuis)'].map((printed) => ({ id: 'thuis', printed, parts: [] }))
const phases = vocabularies['life-phases'].map((phase): LifePhase => ({ ...phase, settings }))

/** The measures of every box, but with these words of the second sentence. */
const differencesOf = (words: string, lifePhases = phases) =>
  boxDifferences(
    {
      ...catalogueOf(
        ...sections.flatMap((section) => [
          policyMeasure({ id: `rust-${section}`, source: { ...source, section, words: 'Rust helpt' } }),
          policyMeasure({
            id: `ruimte-${section}`,
            source: { ...source, section, words: section === '3.3' ? words : 'maken ruimte' },
          }),
        ]),
      ),
      vocabularies: { ...vocabularies, 'life-phases': lifePhases },
    },
    factsheet,
    [],
  )

test('a box of which each sentence has a measure does not differ, also over the end of a line', () => {
  expect(differencesOf('maken ruimte')).toEqual([])
})

test('a sentence without measure is found', () => {
  expect(differencesOf('maken plaats')).toEqual([
    'The sentence "Gemeenten maken ruimte om te spelen.…" in the box of 3.3 has no measure.',
  ])
})

test('a phase whose settings are not those of its box is found', () => {
  const [jeugd, ...others] = phases
  expect(differencesOf('maken ruimte', [{ ...jeugd!, settings: settings.toReversed() }, ...others])).toEqual([
    'jeugd: the box of 3.2 has Thuis, Wijk (speeltuin, buurthuis).',
  ])
})

test('a sentence that names a programme needs no measure', () => {
  const named = programme({ id: 'ruimte', name: 'Ruimte om te spelen' })
  const measures = sections.map((section) =>
    policyMeasure({ id: `rust-${section}`, source: { ...source, section, words: 'Rust helpt' } }),
  )
  const catalogue = { ...catalogueOf(...measures, named), vocabularies: { ...vocabularies, 'life-phases': phases } }
  expect(boxDifferences(catalogue, factsheet, [])).toEqual([])
})
