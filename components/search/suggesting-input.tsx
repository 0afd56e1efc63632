'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import type { SuggestionGroup } from '@/lib/search/suggest'
import { suggestionAddress } from '@/lib/url/addresses'
import { Combobox, type InputProps } from '../ui/combobox'
import { Highlighted } from '../ui/highlighted'

type Suggest = (text: string) => SuggestionGroup[]

/** An input for words that offers the names they answer to. Without the index it is a plain one. */
export function SuggestingInput(input: InputProps) {
  const [suggest, setSuggest] = useState<Suggest | null>(null)
  const [text, setText] = useState('')
  // A letter is shown at once; the list may follow a moment later.
  const suggestedFor = useDeferredValue(text)
  const groups = useMemo(() => suggest && optionGroups(suggest(suggestedFor)), [suggest, suggestedFor])

  function prepare() {
    if (suggest !== null) return
    fetchSuggest().then(
      (fetched) => setSuggest(() => fetched),
      () => undefined,
    )
  }
  return <Combobox {...input} groups={groups} onPrepare={prepare} onText={setText} />
}

/** This input is on every page: what it searches with comes only when someone turns to it. */
async function fetchSuggest(): Promise<Suggest> {
  const [{ suggest }, { fetchSearchIndex }] = await Promise.all([
    import('@/lib/search/suggest'),
    import('./fetch-search-index'),
  ])
  const index = await fetchSearchIndex()
  return (text) => suggest(index, text)
}

const optionGroups = (groups: SuggestionGroup[]) =>
  groups.map(({ kind, label, suggestions, found }) => ({
    id: kind,
    label,
    options: suggestions.map(({ id, name }) => ({
      id,
      href: suggestionAddress(id),
      label: <Highlighted text={name} found={found} />,
    })),
  }))
