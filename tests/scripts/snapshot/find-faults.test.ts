import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFaults } from '@/scripts/snapshot/find-faults'
import { policy } from '@/scripts/snapshot/policy'

let folder: string
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'snapshot-'))))
afterEach(() => rmSync(folder, { recursive: true }))

function faultsIn(files: Record<string, string>, expected: string[] = []) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  return findFaults(folder, expected)
}

const page = (body: string) =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><p class="snapshot-notice"></p>${body}`

test('a snapshot that stands by itself has no faults', () => {
  expect(
    faultsIn(
      {
        'index.html': page(
          '<a href="a/b.html#hier">B</a><a href="https://elders.nl/">Elders</a><a href="tel:113">Bel</a>',
        ),
        'a/b.html': page(
          '<p id="hier"></p><a href="../index.html">Terug</a><a href="#hier">Hier</a><button popovertarget="m">Menu</button>',
        ),
        'opmaak/a.css': 'src: url(letter.woff2)',
        'opmaak/letter.woff2': '',
      },
      ['index.html'],
    ),
  ).toEqual([])
})

test.each([
  ['<script>a()</script>', 'has a script'],
  ['<p style="color: red">', 'has an inline style'],
  ['<input name="q">', 'has a control'],
  ['<button type="button">Meer</button>', 'has a button'],
  ['<img src="a.png">', 'has something to fetch'],
  ['<a href="/over">Over</a>', 'does not start from where the page stands'],
  ['<a href="javascript:a()">Over</a>', 'does not start from where the page stands'],
  ['<a href="weg.html">Weg</a>', 'no such file'],
  ['<a href="index.html#weg">Weg</a>', 'no such place'],
  ['http://localhost:3000/over', 'names the machine'],
])('%s is a fault', (body, fault) => {
  expect(faultsIn({ 'index.html': page(body) })).toEqual([expect.stringContaining(fault)])
})

test('a page without the policy or the notice, a record that is missing and a letter that is not there are faults', () => {
  expect(faultsIn({ 'index.html': '<p>Kaal</p>', 'a.css': 'url("weg.woff2")' }, ['interventies/kiva.html'])).toEqual([
    'interventies/kiva.html · is not there',
    'index.html · has not the policy',
    'index.html · does not say that it is a snapshot',
    'a.css · weg.woff2 is not there',
  ])
})
