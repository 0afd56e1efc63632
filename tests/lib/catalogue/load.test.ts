import { expect, test, vi } from 'vitest'
import { CatalogueError, loadCatalogue, loadLists } from '@/lib/catalogue/load'

test('the error lists every problem, one a line', () => {
  const error = new CatalogueError([
    { file: 'interventions/a.json', field: 'id', value: 'b', message: 'is not the file name. Change one of them.' },
    { file: 'interventions/c.json', field: 'name', message: 'is missing. Add it.' },
  ])
  expect(error.name).toBe('CatalogueError')
  expect(error.problems).toHaveLength(2)
  expect(error.message.split('\n')).toEqual([
    'The data in data/ is not right:',
    'interventions/a.json · id "b": is not the file name. Change one of them.',
    'interventions/c.json · name: is missing. Add it.',
  ])
})

test('the data is read once, and the lists are made once', () => {
  expect(loadCatalogue()).toBe(loadCatalogue())
  expect(loadLists()).toBe(loadLists())
})

test('another copy of the module, as every route has one, reads nothing again', async () => {
  const lists = loadLists()
  vi.resetModules()
  const copy = await import('@/lib/catalogue/load')
  expect(copy.loadLists).not.toBe(loadLists)
  expect(copy.loadLists()).toBe(lists)
})
