import { createContext, use } from 'react'

/** A link that was followed: what it leads to, how that is said, and where focus goes: the first that is there. */
export type Followed = {
  ids: string[]
  announcement: string
  focusOn: string[]
  undo?: { label: string; ids: string[] }
}

export const FollowContext = createContext<(followed: Followed) => void>(() => undefined)

export const useFollow = () => use(FollowContext)
