import { expect, test } from 'vitest'
import { streamOf } from '@/lib/export/stream'

test('a text is made part by part as it is read, and comes out whole', async () => {
  const made: string[] = []
  function* parts() {
    for (const part of ['één ', 'twee ', 'drie']) {
      made.push(part)
      yield part
    }
  }
  const reader = streamOf(parts()).getReader()
  const first = await reader.read()
  expect(made.length).toBeLessThan(3)
  reader.releaseLock()
  expect(new TextDecoder().decode(first.value)).toBe('één ')
  expect(await new Response(streamOf(parts())).text()).toBe('één twee drie')
})
