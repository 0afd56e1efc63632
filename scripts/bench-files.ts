import { loadCatalogue } from '@/lib/catalogue/load'
import { answerFile } from '@/lib/export/answer-file'
import type { Loaded } from '@/lib/export/dataset'
import { everyFormat, formatsFor } from '@/lib/export/formats'
import { listAll } from '@/lib/lists/all-lists'

// How long the files of the whole list take as the catalogue grows, and how much memory while they are read.

const sizes = [70, 500, 10_000]
const rounds = 3
const taking = { origin: 'https://catalogus.test', now: new Date() }
const megabyte = 1024 * 1024

console.log('records  file   ms (median)      MB  memory above rest, MB')
for (const size of sizes) {
  const loaded = loadedWith(size)
  for (const format of formatsFor(everyFormat, size)) {
    // oxlint-disable-next-line no-await-in-loop -- side by side they would slow each other down
    const { milliseconds, bytes, memory } = await measure(loaded, format)
    console.log(
      [
        String(size).padStart(7),
        format.padEnd(5),
        milliseconds.toFixed(0).padStart(13),
        (bytes / megabyte).toFixed(2).padStart(7),
        (memory / megabyte).toFixed(0).padStart(10),
      ].join('  '),
    )
  }
}

/** The real records over and over, each with an id and a name of its own. */
function loadedWith(size: number): Loaded {
  const real = loadCatalogue()
  const interventions = Array.from({ length: size }, (_, place) => {
    const record = real.interventions[place % real.interventions.length]!
    const copy = Math.floor(place / real.interventions.length)
    return copy === 0 ? record : { ...record, id: `${record.id}-${copy}`, name: `${record.name} ${copy}` }
  })
  const catalogue = { ...real, interventions }
  return { catalogue, lists: listAll(catalogue) }
}

async function measure(loaded: Loaded, format: string) {
  const times: number[] = []
  let bytes = 0
  let memory = 0
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.()
    const before = process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
    const start = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one after the other, to be timed
    const response = await answerFile('interventies', format, new URLSearchParams(), loaded, taking)
    bytes = 0
    // oxlint-disable-next-line no-await-in-loop -- as it arrives
    for await (const part of response!.body!) {
      bytes += part.byteLength
      const { heapUsed, arrayBuffers } = process.memoryUsage()
      memory = Math.max(memory, heapUsed + arrayBuffers - before)
    }
    times.push(performance.now() - start)
  }
  return { milliseconds: times.toSorted((a, b) => a - b)[1]!, bytes, memory }
}
