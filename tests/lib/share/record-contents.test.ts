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

/** Counted again, from the records alone. */
function countLine(field: 'lifePhases' | 'settings', id: string): string {
  const found = catalogue.interventions.flatMap((record) =>
    record[field].filter((one) => one.id === id).map(({ basis }) => ({ basis, status: record.status })),
  )
  const count = (status: string) => found.filter((one) => one.status === status).length || 'geen'
  const byEditor = found.filter(({ basis }) => basis === 'redactie').length
  if (found.length === 0) return 'Geen interventies in deze catalogus'
  const total = `${found.length} ${found.length === 1 ? 'interventie' : 'interventies'}`
  const note = byEditor > 0 ? ` [${byEditor} ingedeeld door de redactie]` : ''
  return `${total}: ${count('effectief')} effectief, ${count('kansrijk')} kansrijk${note}`
}

test('the counts of a phase and a setting are those of the records, with the part of the editors', () => {
  for (const { id } of catalogue.vocabularies['life-phases'])
    expect(lifePhaseContent(id, catalogue)!.line).toBe(countLine('lifePhases', id))
  for (const { id } of catalogue.vocabularies.settings)
    expect(settingContent(id, catalogue)!.line).toBe(countLine('settings', id))
})

test('an id that is not there has no image', () => {
  for (const content of [interventionContent, programmeContent, lifePhaseContent, settingContent, factorContent])
    expect([content('nietes', catalogue), content(undefined, catalogue)]).toEqual([null, null])
})
