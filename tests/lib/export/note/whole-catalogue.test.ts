import { expect, test } from 'vitest'
import { loadCatalogue } from '@/lib/catalogue/load'
import { writeNote } from '@/lib/export/note/note'
import { taken } from '../taken'
import { paragraphsIn, readNote, tablesIn } from './read-note'

test('each of the interventions there are has its row, and a block that opens with its status', async () => {
  const catalogue = loadCatalogue()
  const { interventions, vocabularies } = catalogue
  const list = taken(interventions, { address: 'https://site.nl/interventies' })
  const body = readNote(await writeNote(list, catalogue))['word/document.xml']!
  const labelOf = (status: string) => vocabularies.statuses.find(({ id }) => id === status)!.label
  const expected = interventions.map(({ name, status }) => [name, labelOf(status)])
  expect(
    tablesIn(body)[0]!
      .slice(1)
      .map(({ cells }) => cells.slice(0, 2)),
  ).toEqual(expected)
  const paragraphs = paragraphsIn(body)
  const blocks = paragraphs.flatMap(({ style, text }, place) =>
    style === 'Heading2' ? [[text, /^\p{L}+/u.exec(paragraphs[place + 1]!.text)![0]]] : [],
  )
  expect(blocks).toEqual(expected)
})
