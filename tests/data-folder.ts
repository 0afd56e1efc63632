import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Catalogue } from '@/lib/catalogue/catalogue'
import { entities, entityNames } from '@/lib/catalogue/entities'
import { vocabularyNames } from '@/lib/catalogue/vocabularies'
import { filesOf } from './fixtures'

/** A folder like data/ with a catalogue in it, which a test may break. */
export function writeData(catalogue: Catalogue): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'data-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const name of ['vocabularies', ...entityNames.map((entity) => entities[entity].folder)])
    mkdirSync(path.join(folder, name))
  for (const name of vocabularyNames) writeJson(folder, `vocabularies/${name}.json`, catalogue.vocabularies[name])
  for (const { file, content } of Object.values(filesOf(catalogue)).flat()) writeJson(folder, file, content)
  return folder
}

export const readJson = (folder: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(folder, file), 'utf8'))

export const writeJson = (folder: string, file: string, content: unknown) =>
  writeFileSync(path.join(folder, file), JSON.stringify(content))
