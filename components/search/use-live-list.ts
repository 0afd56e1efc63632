import { useSearchParams } from 'next/navigation'
import { type FormEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import type { ListView } from '@/lib/facets/list-view'
import { describeQuery } from '@/lib/format/describe-query'
import type { ListedRecord, ListKind, ListShape, Terms } from '@/lib/lists/list-kind'
import { defaultOrder, listAddress, orderOf, parseQuery, type Query, withSearch } from '@/lib/url/query'
import { useIsOffline } from '../ui/use-is-offline'
import type { Answer } from './fetch-answer'
import { useListedRecords } from './use-listed-records'
import { useServerAnswer } from './use-server-answer'

/** What a control may ask of the list. */
export type ListActions = {
  /** A choice: a new step in the history, so that Back undoes it. */
  choose: (query: Query) => void
  /** A choice whose own control disappears by it: focus goes to the count. */
  chooseAndFocusResults: (query: Query) => void
  /** A value still being typed: the address follows in place once it pauses. */
  revise: (query: Query) => void
  type: (words: string) => void
  submit: (event: FormEvent) => void
}

/** Browsers limit how often an address may change; a pause this long ends a run of typing. */
const typingPauseMs = 250
/** A screen reader gets the count after the last change, not after each letter. */
const announcePauseMs = 700

export const resultsHeadingId = 'resultaten'

/** The list follows the address; what the visitor does runs ahead of it for a moment. */
export function useLiveList<Listed extends ListedRecord, Row extends ListedRecord, T extends Terms>(
  kind: ListKind<Listed, Row, T>,
  terms: T,
  serverView: ListView<Row>,
) {
  const asksServer = serverView.asksServer
  const { answer, prepare, failed: cannotFetch } = useListedRecords(kind, !asksServer)
  const { query, typed, inAddress, runAhead, followAddress, write } = useQuery(kind, terms)
  const address = listAddress(query, kind)
  const serverAddress = listAddress(serverView.query, kind)
  const answered = useServerAnswer<Row>(address, asksServer && address !== serverAddress)
  const failed = cannotFetch || answered.failed
  const view = useView(useDeferredValue(address), answer, kind, terms, answered.answer ?? serverView)
  /** After Enter the words have a step of their own in the history: the next ones do not overwrite it. */
  const isSettled = useRef(false)

  useEffect(() => {
    if (address !== serverAddress) prepare()
  }, [address, serverAddress, prepare])

  // Without the index the server answers: at once for a choice, on Enter for words, so that no letter is lost. Without
  // a connection asking it would take the list away; it is asked when the connection is back.
  const isOffline = useIsOffline()
  useEffect(() => {
    if (failed && !isOffline && inAddress !== serverAddress) window.location.assign(inAddress)
  }, [failed, isOffline, inAddress, serverAddress])

  const writeWords = () => {
    write(address, isSettled.current ? 'push' : 'replace')
    isSettled.current = false
  }
  useEffect(() => {
    if (failed || address === inAddress) return
    const timer = setTimeout(writeWords, typingPauseMs)
    // A link takes the visitor away before the pause: Back must find the words, and nothing may write after it.
    const leave = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link === null) return
      writeWords()
      // A link within the list starts it afresh; any other leaves it as it is until the next page is there.
      if (link.pathname === window.location.pathname) followAddress()
    }
    document.addEventListener('click', leave, { capture: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('click', leave, { capture: true })
    }
  })

  const choose = (next: Query) => {
    if (!failed) writeWords()
    runAhead(next, next.q)
    write(listAddress(next, kind), 'push')
  }
  const actions: ListActions = {
    choose,
    chooseAndFocusResults: (next) => {
      choose(next)
      focusResults()
    },
    revise: (next) => runAhead(next, typed),
    type: (words) => runAhead(withSearch(query, words), words),
    submit: (event) => {
      // A button with an address of its own asks another page.
      if ((event.nativeEvent as SubmitEvent).submitter?.hasAttribute('formaction')) return
      // Until the browser can answer by itself, the form does what it does without a script.
      if (answer === null && !asksServer) return
      event.preventDefault()
      writeWords()
      isSettled.current = true
      focusResults()
      showResults()
    },
  }
  const isBehind = listAddress(view.query, kind) !== address
  const isCutOff = isBehind && failed && isOffline
  return {
    view,
    query,
    typed,
    isBusy: isBehind && !isCutOff,
    isCutOff,
    announcement: useAnnouncement(view, kind, terms),
    actions,
  }
}

/**
 * The query in the address, or the newer one that is on its way there. An address we did not write (Back, a link)
 * wins over what was on its way.
 */
function useQuery(list: ListShape, terms: Terms) {
  const inAddress = parseQuery(new URLSearchParams(useSearchParams()), list, terms)
  const address = listAddress(inAddress, list)
  const [ahead, setAhead] = useState<{ query: Query; typed: string } | null>(null)
  const [followed, setFollowed] = useState(address)
  const [written, setWritten] = useState(address)
  if (followed !== address) {
    setFollowed(address)
    if (written !== address) {
      setAhead(null)
      setWritten(address)
    }
  }
  // After a quick Back the router may never have shown the address in between, so a change of it is not proof enough.
  useEffect(() => {
    const follow = () => setAhead(null)
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])

  const [write] = useState(() => (next: string, step: 'push' | 'replace') => {
    const { pathname, search, href } = window.location
    // The next page can stand in the bar before the list is gone; its address is not ours to change.
    if (new URL(next, href).pathname !== pathname) return
    if (next === listAddress(parseQuery(new URLSearchParams(search), list, terms), list)) return
    setWritten(next)
    window.history[step === 'push' ? 'pushState' : 'replaceState'](null, '', next)
  })
  return {
    query: ahead?.query ?? inAddress,
    typed: ahead?.typed ?? inAddress.q,
    inAddress: address,
    runAhead: (query: Query, typed: string) => setAhead({ query, typed }),
    followAddress: () => setAhead(null),
    write,
  }
}

/** The server's view until something is asked; then one made here, or the last one while the index is on its way. */
function useView<Row extends ListedRecord>(
  address: string,
  answer: Answer<Row> | null,
  list: ListShape,
  terms: Terms,
  serverView: ListView<Row>,
): ListView<Row> {
  const [made, setMade] = useState<{ address: string; by: Answer<Row>; view: ListView<Row> } | null>(null)

  if (address === listAddress(serverView.query, list)) return serverView
  if (answer === null) return made?.view ?? serverView
  if (made?.address === address && made.by === answer) return made.view
  const view = answer(parseQuery(new URL(address, window.location.href).searchParams, list, terms))
  setMade({ address, by: answer, view })
  return view
}

function focusResults() {
  document.getElementById(resultsHeadingId)?.focus()
}

/** Under an open panel the list would begin at the foot of the screen. */
function showResults() {
  const heading = document.getElementById(resultsHeadingId)
  if (heading && heading.getBoundingClientRect().top > window.innerHeight / 2) heading.scrollIntoView()
}

/** Empty until something changed: arriving on the page announces itself, and so does the count that gets focus. */
function useAnnouncement(view: ListView<ListedRecord>, list: ListShape, terms: Terms): string {
  const [announcement, setAnnouncement] = useState('')
  const atArrival = useRef<ListView<ListedRecord> | null>(view)
  const { query, total } = view
  const order = orderOf(query, list)
  const inOrder = order === defaultOrder(query.q, list) ? '' : `, op volgorde van ${order}`
  const sentence = `${describeQuery(query, list, terms, total)}${inOrder}`
  useEffect(() => {
    if (atArrival.current === view) return
    atArrival.current = null
    const timer = setTimeout(() => {
      const hasFocus = document.activeElement?.id === resultsHeadingId
      setAnnouncement(hasFocus ? '' : sentence)
    }, announcePauseMs)
    return () => clearTimeout(timer)
  }, [view, sentence])
  return announcement
}
