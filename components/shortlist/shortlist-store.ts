import { parseShortlist, sameIds, storageKey } from '@/lib/shortlist/shortlist'

const listeners = new Set<() => void>()

/** Null until someone asks. The same array as long as nothing changes, as React wants it. */
let ids: string[] | null = null

/** False when the browser refuses to keep it: what is saved then lasts as long as this page. */
let isKept = true

export const savedIds = (): string[] => (ids ??= readStored() ?? [])

export const isShortlistKept = () => isKept

/** Null when the browser does not let us look. */
function readStored(): string[] | null {
  try {
    return parseShortlist(window.localStorage.getItem(storageKey))
  } catch {
    return null
  }
}

export function changeSaved(change: (before: string[]) => string[]) {
  // Another tab may have changed it a moment ago, and its message be on its way.
  const after = change((isKept ? readStored() : null) ?? savedIds())
  try {
    if (after.length === 0) window.localStorage.removeItem(storageKey)
    else window.localStorage.setItem(storageKey, JSON.stringify(after))
    isKept = true
  } catch {
    isKept = false
  }
  take(after)
}

function take(after: string[]) {
  if (!sameIds(after, savedIds())) ids = after
  for (const listener of listeners) listener()
}

function follow() {
  const stored = readStored()
  if (stored !== null) take(stored)
}

const onStorage = ({ key }: StorageEvent) => {
  // Null: the whole storage was emptied.
  if (key === storageKey || key === null) follow()
}

/** A page that comes back as it was left has missed what other pages did meanwhile. */
const onPageShow = ({ persisted }: PageTransitionEvent) => {
  if (persisted) follow()
}

export function subscribeToSaved(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', onStorage)
    window.addEventListener('pageshow', onPageShow)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    window.removeEventListener('storage', onStorage)
    window.removeEventListener('pageshow', onPageShow)
  }
}
