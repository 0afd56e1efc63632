import type { Vocabularies } from '../catalogue/vocabularies'
import { inSentence, nouns } from '../format/words'
import { factorAddress, settingAddress } from '../url/addresses'

/** A row before anything is counted. `phrase` completes "interventies …". */
export type RowTerm = { id: string; label: string; phrase: string }

/** Rows under one head; `label` is null where the rows need none. */
export type RowGroup = { id: string; label: string | null; terms: RowTerm[] }

/** What the rows of the map can be. The ids are also the parameters of the list, so that a cell can lead there. */
export const rowKinds = [
  {
    id: 'leefomgeving',
    noun: nouns.setting,
    /** The part of a stated gap that is about such a row. */
    gapPart: 'setting',
    pageOf: settingAddress,
    groupsIn: ({ settings }: Vocabularies): RowGroup[] => [{ id: 'alle', label: null, terms: settings }],
  },
  {
    id: 'onderwerp',
    noun: nouns.topic,
    gapPart: 'topic',
    /** A topic has no page of its own. */
    pageOf: null,
    groupsIn: ({ topics }: Vocabularies): RowGroup[] => [
      {
        id: 'alle',
        label: null,
        terms: topics.map((topic) => ({ ...topic, phrase: `over ${inSentence(topic.label)}` })),
      },
    ],
  },
  {
    id: 'factor',
    noun: nouns.factor,
    gapPart: 'factor',
    pageOf: factorAddress,
    groupsIn: ({ factors, 'factor-themes': themes }: Vocabularies): RowGroup[] =>
      themes.map(({ id, label }) => ({
        id,
        label,
        terms: factors
          .filter(({ theme }) => theme === id)
          .map((factor) => ({ ...factor, phrase: `bij de factor ${inSentence(factor.label)}` })),
      })),
  },
] as const

export type RowKind = (typeof rowKinds)[number]

export const findRowKind = (id: string) => rowKinds.find((kind) => kind.id === id)
