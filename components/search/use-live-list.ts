import { useSearchParams } from 'next/navigation'
import { type FormEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { Terms } from '@/lib/catalogue/listed-catalogue'
import { type ListView, viewList } from '@/lib/facets/list-view'
import { countInterventions } from '@/lib/format/words'
import { listAddress, parseQuery, type Query, withSearch } from '@/lib/url/query'
import { useListedCatalogue } from './use-listed-catalogue'

/** What a control may ask of the list. */
export type ListActions = {
  /** A choice: a new step in the history, so that Back undoes it. */
  choose: (query: Query) => void
  /** A choice whose own control disappears by it: focus goes to the count. */
  chooseAndFocusResults: (query: Query) => void
  type: (text: string) => void
  submit: (event: FormEvent) => void
}

/** Typing writes the address once it pauses this long; browsers limit how often an address may change. */
const typingPauseMs = 250
/** A screen reader gets the count after the last change, not after each letter. */
const announcePauseMs = 700

export const resultsHeadingId = 'resultaten'

/** The list follows the address; only the words being typed run ahead of it. */
export function useLiveList(terms: Terms, serverView: ListView) {
  const params = useSearchParams()
  const { catalogue, prepare, failed } = useListedCatalogue()

  const inAddress = parseQuery(new URLSearchParams(params), terms)
  const [typed, setTyped] = useTypedWords(inAddress.q)
  const query = withSearch(inAddress, typed)
  const address = listAddress(query)

  const shown = useDeferredValue(address)
  const serverAddress = listAddress(serverView.query)
  const view = useView(shown, serverAddress, serverView, catalogue, terms)

  // The server answers when the index cannot be had: nothing the visitor asked is lost.
  useEffect(() => {
    if (failed && address !== serverAddress) window.location.assign(address)
  }, [failed, address, serverAddress])

  useEffect(() => {
    if (address !== serverAddress) prepare()
    if (listAddress(inAddress) === address) return
    const timer = setTimeout(() => window.history.replaceState(null, '', address), typingPauseMs)
    return () => clearTimeout(timer)
  })

  const actions: ListActions = {
    type: setTyped,
    choose: (next) => window.history.pushState(null, '', listAddress(next)),
    chooseAndFocusResults: (next) => {
      setTyped(next.q)
      window.history.pushState(null, '', listAddress(next))
      document.getElementById(resultsHeadingId)?.focus()
    },
    submit: (event) => {
      event.preventDefault()
      window.history.pushState(null, '', address)
      document.getElementById(resultsHeadingId)?.focus()
    },
  }
  return { view, query, typed, announcement: useAnnouncement(view), actions }
}

/** The words in the field. They follow the address when that changes by other means: Back, a link, a removed chip. */
function useTypedWords(inAddress: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState(inAddress)
  const [followed, setFollowed] = useState(inAddress)
  if (followed !== inAddress) {
    setFollowed(inAddress)
    // The pause after typing brought the field's own words into the address: keep what was typed since.
    if (withoutEndSpace(typed) !== inAddress && !typed.startsWith(inAddress || '\0')) setTyped(inAddress)
  }
  return [typed, setTyped]
}

const withoutEndSpace = (text: string) => text.trim().replaceAll(/\s+/g, ' ')

function useView(
  address: string,
  serverAddress: string,
  serverView: ListView,
  catalogue: Parameters<typeof viewList>[0] | null,
  terms: Terms,
): ListView {
  const [cached, setCached] = useState<{ address: string; view: ListView } | null>(null)
  if (address === serverAddress) return serverView
  if (catalogue === null) return cached?.view ?? serverView
  if (cached?.address === address) return cached.view
  const view = viewList(catalogue, parseQuery(new URL(address, 'http://x').searchParams, terms))
  setCached({ address, view })
  return view
}

/** Empty until something changed, so that arriving on the page announces nothing twice. */
function useAnnouncement(view: ListView): string {
  const [announcement, setAnnouncement] = useState('')
  const first = useRef(view)
  const text = `${countInterventions(view.interventions.length)} gevonden`
  useEffect(() => {
    if (first.current === view) return
    const timer = setTimeout(() => setAnnouncement(text), announcePauseMs)
    return () => clearTimeout(timer)
  }, [view, text])
  return announcement
}
