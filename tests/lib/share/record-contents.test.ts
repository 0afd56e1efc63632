import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'
import {
  factorContent,
  interventionContent,
  lifePhaseContent,
  programmeContent,
  settingContent,
} from '@/lib/share/record-contents'

const catalogue = loadCatalogue()

test('an image carries the status of the record, and says so where only the heading speaks', () => {
  for (const { id, status, recognition, listedUnder } of catalogue.interventions) {
    const { above } = interventionContent(id, catalogue)!
    expect(above!.status).toBe(status)
    expect(above!.words.toLowerCase().startsWith(status)).toBe(true)
    expect(above!.words.includes('volgens de kop')).toBe(recognition === 'niet-vermeld' && listedUnder === status)
  }
})

test('where the text itself rates an intervention, the heading is not named', () => {
  expect(interventionContent('studio-bruis', catalogue)!.above).toEqual({ words: 'Kansrijk', status: 'kansrijk' })
})

test('what was not offered in 2022 is said on the image', () => {
  expect(interventionContent('psyfit', catalogue)!.line).toBe('Volgens het rapport: in 2022 niet in deze vorm')
})

test('the line of an image draws what the report says and what editors say apart', () => {
  for (const { id, lifePhases } of catalogue.interventions) {
    const drawn = interventionContent(id, catalogue)!.stations!.filter(({ drawing }) => drawing !== 'niet')
    expect(drawn.map(({ drawing }) => drawing).toSorted()).toEqual(lifePhases.map(({ basis }) => basis).toSorted())
  }
})

test('the counts of a phase and a setting are those of the records, with the part of the editors', () => {
  const of = (field: 'lifePhases' | 'settings', id: string) =>
    catalogue.interventions.flatMap((record) =>
      record[field].filter((one) => one.id === id).map(({ basis }) => ({ basis, status: record.status })),
    )
  for (const [field, content, terms] of [
    ['lifePhases', lifePhaseContent, catalogue.vocabularies['life-phases']],
    ['settings', settingContent, catalogue.vocabularies.settings],
  ] as const)
    for (const { id } of terms) {
      const found = of(field, id)
      const { line } = content(id, catalogue)!
      if (found.length === 0) {
        expect(line).toBe('Geen interventies in deze catalogus')
        continue
      }
      const count = (status: string) => found.filter((one) => one.status === status).length || 'geen'
      const byEditor = found.filter(({ basis }) => basis === 'redactie').length
      expect(line).toContain(`: ${count('effectief')} effectief, ${count('kansrijk')} kansrijk`)
      expect(Number.parseInt(line, 10)).toBe(found.length)
      expect(/\[(\d+) ingedeeld/.exec(line)?.[1] ?? '0').toBe(String(byEditor))
    }
})

test('an id that is not there has no image', () => {
  for (const content of [interventionContent, programmeContent, lifePhaseContent, settingContent, factorContent])
    expect([content('nietes', catalogue), content(undefined, catalogue)]).toEqual([null, null])
})
