import { useSyncExternalStore } from 'react'
import { isShortlistKept, savedIds, subscribeToSaved } from './shortlist-store'

const none: string[] = []
const onServer = () => none

/** The ids a visitor saved; none on the server and in the first view, which must be the same. */
export const useSavedIds = () => useSyncExternalStore(subscribeToSaved, savedIds, onServer)

/** For one row of a long list: it is looked at again only when its own answer changes. */
export const useIsSaved = (id: string, onServerToo = false) =>
  useSyncExternalStore(
    subscribeToSaved,
    () => savedIds().includes(id),
    () => onServerToo,
  )

/** Whether the browser keeps the shortlist after this visit. */
export const useIsKept = () => useSyncExternalStore(subscribeToSaved, isShortlistKept, () => true)

const never = () => () => undefined

/** False in what the server sends, for those without a script; true as soon as one runs. */
export const useHasScript = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
